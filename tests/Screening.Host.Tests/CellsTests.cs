using Screening.Host.Printing;

namespace Screening.Host.Tests;

public sealed class CellsTests
{
    [Theory]
    [InlineData("", 4, "")]
    [InlineData("oat biscuits", 8, "oat|biscuits")]
    [InlineData("oat biscuits", 12, "oat biscuits")]
    [InlineData("unbreakable", 4, "unbr|eaka|ble")]
    [InlineData("F003-milk-candy", 12, "F003-milk-|candy")]
    [InlineData("燕麦饼干", 4, "燕麦|饼干")]
    [InlineData("燕麦饼干", 5, "燕麦|饼干")]
    [InlineData("燕麦oat", 6, "燕麦|oat")]
    [InlineData("燕", 1, "燕")]
    public void Lines_are_no_wider_than_the_cell(string text, int width, string lines) =>
        Cells.Wrap(text, width).Should().Equal(lines.Split('|'));

    [Theory]
    [InlineData("oat", 6, "oat   ")]
    [InlineData("燕麦", 6, "燕麦  ")]
    [InlineData("ｏａｔ", 6, "ｏａｔ")]
    [InlineData("too long", 3, "too long")]
    public void A_wide_character_takes_two_cells(string text, int width, string padded) => Cells.Pad(text, width).Should().Be(padded);

    [Theory]
    [InlineData("a\nb\tc", "a b c")]
    [InlineData("a\u001b[31mb", "a\uFFFD[31mb")]
    [InlineData("a\u202eb", "a\uFFFDb")]
    [InlineData("燕麦 oat", "燕麦 oat")]
    public void Words_of_strangers_cannot_steer_a_terminal(string text, string shown) => Printable.Line(text).Should().Be(shown);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=a,b", "\"'=a,b\"")]
    public void A_spreadsheet_takes_every_cell_for_text(string text, string cell) => CsvLine.Of([text]).Should().Be(cell);
}
