using Screening.Text;

namespace Screening.Tests.Text;

public class FoldingTests
{
    [Theory]
    [InlineData("ＣＢＤ", "cbd")]
    [InlineData("ｶﾝﾅﾋﾞｼﾞｵｰﾙ", "カンナビジオール")]
    [InlineData("カ\u3099キ゛ハ\u309A", "ガギパ")]
    [InlineData("５％", "5%")]
    [InlineData("㎎", "mg")]
    [InlineData("10 µg", "10 μg")]
    [InlineData("⽔", "水")]
    [InlineData("⻩⿈黃", "黄黄黄")]
    [InlineData("H₂O₂", "h2o2")]
    [InlineData("H²O² cm² Retinol¹²", "h2o2 cm2 retinol¹2")]
    [InlineData("Ⅲ", "iii")]
    [InlineData("ﬁlm", "film")]
    [InlineData("第②類医薬品", "第2类医药品")]
    [InlineData("⑴㈠", "(1)(一)")]
    [InlineData("25ºC", "25°c")]
    [InlineData("Matrixyl™", "matrixyl™")]
    [InlineData("2½%", "2½%")]
    public void Compatibility_forms_become_the_plain_ones(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("é e\u0301 Ñ ü", "e e n u")]
    [InlineData("STRASSE Straße", "strasse strasse")]
    [InlineData("æ Œ ø Ł", "ae oe o l")]
    [InlineData("İI ıi", "ii ii")]
    [InlineData("𝐂𝒷𝔻 🅒🄱🅳 𝟗", "cbd cbd 9")]
    public void Letters_lose_case_and_accents(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("塩鹽盐", "盐盐盐")]
    [InlineData("麹麴曲", "曲曲曲")]
    [InlineData("発發发", "发发发")]
    [InlineData("薬藥药醫医類类後后", "药药药医医类类后后")]
    [InlineData("効妆粧鉱礦", "效妆妆矿矿")]
    [InlineData("乙醯胺酚", "乙酰胺酚")]
    public void Han_variants_become_one(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("氢\u200B醌", "氢醌")]
    [InlineData("hydro\u00ADquinone", "hydroquinone")]
    [InlineData("\uFEFFC\u2060B\u200ED\uFE0F", "cbd")]
    [InlineData("a\U000E0041b\U000E0100c", "abc")]
    [InlineData("a\U0001BCA0b\U0001D173c", "abc")]
    [InlineData("\u3164c\u0336b\u0336d\u0336", "cbd")]
    public void Invisible_characters_vanish(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("氢 醌", "氢醌")]
    [InlineData("氢\u3000 醌", "氢醌")]
    [InlineData("医 薬 品", "医药品")]
    [InlineData("ヘンプ油 カンナビジオール コーン", "ヘンプ油カンナビジオール コーン")]
    [InlineData(" a \t b\u00A0", "a b")]
    [InlineData("a  b", "a b")]
    [InlineData("니코틴 껌", "니코틴 껌")]
    [InlineData("a \r\n b\r\rc", "a\nb\n\nc")]
    [InlineData("西布\n曲明", "西布\n曲明")]
    [InlineData("hydro-\nquinone", "hydroquinone")]
    [InlineData("Hydro- \r\n quinone", "hydroquinone")]
    [InlineData("benzophenone-\n3", "benzophenone-3")]
    [InlineData("n-\nbutyl", "n-butyl")]
    [InlineData("di-n-\nbutyl", "di-n-butyl")]
    [InlineData("1,2-\nhexanediol", "1,2-hexanediol")]
    [InlineData("- water\n- glycerin", "- water\n- glycerin")]
    public void Spaces_and_lines_are_kept_where_they_separate(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("52‐01‑7 52–01—7 52−01－7 52ー01ｰ7", "52-01-7 52-01-7 52-01-7 52-01-7")]
    [InlineData("クリーム", "クリーム")]
    [InlineData("ー", "ー")]
    [InlineData("オリゴペプチド‐１", "オリゴペプチド-1")]
    [InlineData("’‘＇”“＂", "'''\"\"\"")]
    [InlineData("a・b·c•d･eㆍf∙g", "a·b·c·d·e·f·g")]
    [InlineData("、，､；：（）【】。．｡", "、,、;:()【】。.。")]
    public void Signs_have_one_form(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("СВD", "cbd")]
    [InlineData("hydrоquinone", "hydroquinone")]
    [InlineData("cαnnabis", "cannabis")]
    [InlineData("\u039DMN \u03BDitamin", "nmn vitamin")]
    [InlineData("c\u03ACnnabis", "cannabis")]
    [InlineData("αlipoic", "αlipoic")]
    [InlineData("β-carotene", "β-carotene")]
    [InlineData("5μg", "5μg")]
    [InlineData("сахар вода", "сахар вода")]
    [InlineData("ζάχαρη", "ζαχαρη")]
    public void Look_alikes_become_Latin_only_inside_words_that_mix_alphabets(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("\u1102\u1175\u110F\u1169\u1110\u1175\u11AB", "니코틴")]
    [InlineData("각\u11A8", "각\u11A8")]
    public void Hangul_parts_make_syllables(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("각메칠파라벤 에칠알코올 디메칠", "각메틸파라벤 에틸알코올 디메틸")]
    [InlineData("칠 나무칠 메 칠", "칠 나무칠 메 칠")]
    [InlineData("\u1106\u1166\u110E\u1175\u11AF", "메틸")]
    public void Old_Korean_spellings_become_those_of_today(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("カンナヴィノイド ヴァ ヴェ ヴォ", "カンナビノイド バ ベ ボ")]
    [InlineData("レヴュー ヴ", "レブユー ブ")]
    [InlineData("ｶﾝﾅｳﾞｨ ウ\u3099ァ ブァ", "カンナビ バ バ")]
    [InlineData("フェノール フエノール ｷｬﾉﾝ", "フエノール フエノール キヤノン")]
    [InlineData("ウィ ウイ カット", "ウイ ウイ カツト")]
    [InlineData("ヂアゼパム チ\u3099 ｼﾞ ヅ", "ジアゼパム ジ ジ ズ")]
    [InlineData("クラブアップル", "クラブアツプル")]
    [InlineData("ブ ァ", "ブ ア")]
    public void Kana_that_spell_one_sound_become_one(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("氢&#37260;", "氢醌")]
    [InlineData("&#x6C22;&#X918C;", "氢醌")]
    [InlineData("&#x1D402;BD &#127809;", "cbd 🍁")]
    [InlineData("caf&eacute; &Ouml;l &szlig; &oslash;", "cafe ol ss o")]
    [InlineData("hydro&shy;quinone hydro&#8203;quinone hydro&#0008203;quinone", "hydroquinone hydroquinone hydroquinone")]
    [InlineData("a&nbsp;&nbsp; b&nbsp;", "a b")]
    [InlineData("氢&nbsp;醌", "氢醌")]
    [InlineData("氢&ZeroWidthSpace;醌&NoBreak;", "氢醌")]
    [InlineData("e&#769; カ&#x3099; 메&#52832;", "e ガ 메틸")]
    [InlineData("2&sup2; 1&frac12; 5&micro;g", "22 1½ 5μg")]
    [InlineData("salt &amp; pepper &lt; &gt; &quot;", "salt & pepper < > \"")]
    [InlineData("&amp;amp;lt; &amp;#27682; ＆ａｍｐ； &am\u200Bp;", "< 氢 & &")]
    [InlineData("&lt&#59;b&gt&semi;", "")]
    public void Entities_become_what_they_stand_for(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("AT&T; B&B & C;", "at&t; b&b & c;")]
    [InlineData("&foo; &; &#; &#x; &#xg; &#0; &#7; &#xD800; &#x110000; &amp", "&foo; &; &#; &#x; &#xg; &#0; &#7; &#xd800; &#x110000; &amp")]
    [InlineData("&\u0430mp;", "&\u0430mp;")]
    public void What_is_no_entity_stays(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("水<br>糖<BR/>盐<br />油", "水\n糖\n盐\n油")]
    [InlineData("<ul><li>water</li><li>salt</li></ul>", "water\n\nsalt")]
    [InlineData("<p>a</p> <p>b</p>", "a\n\nb")]
    [InlineData("hydro<b></b>quinone 氢<i>醌</i>", "hydroquinone 氢醌")]
    [InlineData("a <b> b</b> c", "a b c")]
    [InlineData("氢 <b> 醌", "氢醌")]
    [InlineData("hydro-<br>quinone", "hydroquinone")]
    [InlineData("x&lt;br&gt;y&amp;lt;br&amp;gt;z", "x\ny\nz")]
    [InlineData("<<b>b>", "")]
    [InlineData("＜ｂｒ＞a<b\u200Br>b", "a\nb")]
    public void Tags_become_line_breaks_or_nothing(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Theory]
    [InlineData("a<b, c>d", "a<b, c>d")]
    [InlineData("<0.1% > <>", "<0.1% > <>")]
    [InlineData("<span title=hydroquinone>x", "<span title=hydroquinone>x")]
    [InlineData("<水> <unknown> < br>", "<水> <unknown> < br>")]
    public void What_is_no_bare_tag_stays(string text, string folded) => TextFolder.FoldTerm(text).Should().Be(folded);

    [Fact]
    public void A_long_chain_of_entities_costs_no_stack() => TextFolder.FoldTerm(string.Concat(Enumerable.Repeat("&#59", 100_000)) + ";").Should().Be(";");

    [Fact]
    public void Half_a_character_becomes_a_replacement_character() => TextFolder.FoldTerm("a\uDC00b\uD800").Should().Be("a\uFFFDb\uFFFD");

    [Fact]
    public void Other_characters_beyond_the_basic_plane_stay() => TextFolder.FoldTerm("🍁𠮷").Should().Be("🍁𠮷");
}
