using System.Text;

namespace Screening.Host.Quality.Disguises;

/// <summary>
/// Characters that are written for others. The maps are the bench's own, made without looking at the tables of the engine,
/// so that a gap in those tables shows.
/// </summary>
internal sealed class Substitution
{
    private const char FirstFullWidth = '！';

    public static readonly Substitution Traditional = Pairs(
        "盐鹽钠鈉钾鉀钙鈣铅鉛镉鎘锌鋅铬鉻锂鋰铝鋁锑銻银銀铜銅铁鐵锡錫钡鋇铍鈹铊鉈镍鎳氢氫铵銨酰醯药藥类類医醫麦麥黄黃龙龍马馬鱼魚鸟鳥龟龜鳖鱉鲸鯨鲨鯊虾蝦贝貝头頭烟煙罂罌苁蓯芦蘆荟薈兰蘭莲蓮" +
        "苏蘇参參术術树樹乌烏红紅绿綠蓝藍内內羟羥异異环環双雙叶葉种種动動长長门門风風杀殺虫蟲敌敵霉黴维維视視体體质質层層脑腦肾腎胆膽脏臟肠腸产產复復杂雜缩縮丽麗达達当當归歸罗羅诺諾韦韋伦倫" +
        "伟偉兴興奋奮剂劑强強劳勞莱萊华華卢盧尔爾万萬寿壽补補关關节節滥濫单單乐樂东東车車军軍国國团團图圖圣聖备備处處号號吴吳员員吗嗎坏壞块塊坚堅坛壇壳殼声聲夹夾奥奧妇婦妈媽孙孫宁寧实實宝寶" +
        "导導尝嘗届屆岁歲岛島帅帥师師带帶广廣庄莊庆慶应應开開张張弹彈录錄忆憶怀懷态態总總恶惡惊驚惧懼戏戲战戰户戶扑撲执執扩擴扫掃拟擬择擇挡擋挥揮损損换換据據摆擺数數断斷无無旧舊时時显顯晒曬" +
        "晓曉机機权權条條来來杨楊极極构構枪槍柜櫃标標栋棟栏欄桥橋桨槳检檢楼樓榄欖横橫欢歡毁毀气氣汉漢汤湯沟溝泪淚泻瀉泽澤洁潔浅淺测測济濟浓濃涩澀润潤渗滲温溫湿濕溃潰滞滯满滿滤濾灭滅灵靈灾災" +
        "炉爐点點炼煉热熱爱愛牵牽犹猶猪豬猫貓献獻现現玛瑪疗療痒癢盘盤盖蓋矿礦码碼砖磚础礎确確离離秃禿积積稳穩穷窮窍竅竞競笔筆筛篩签簽简簡纤纖级級纯純纳納纸紙线線组組细細终終经經结結绝絕统統" +
        "绵綿编編缓緩缝縫网網罚罰胀脹胶膠脱脫脸臉腊臘腻膩舰艦艺藝苍蒼茎莖荆荊营營萝蘿蔷薔蕴蘊虑慮虚虛蚁蟻蛎蠣蛮蠻蜗蝸蝎蠍蝇蠅装裝见見观觀规規觉覺触觸认認许許证證诊診试試诱誘调調谷穀负負贮貯" +
        "轻輕转轉输輸辽遼迟遲适適选選遗遺邓鄧酱醬酿釀释釋里裡钉釘针針钟鐘钢鋼钱錢铂鉑铃鈴链鏈锁鎖锆鋯锐銳错錯锰錳镁鎂镇鎮镜鏡闭閉问問间間闹鬧阳陽阴陰际際陆陸陈陳险險难難雾霧静靜韧韌顶頂项項" +
        "须須预預颗顆题題颜顏飞飛饮飲饱飽饲飼骆駱验驗鹅鵝鹤鶴齐齊齿齒");

    public static readonly Substitution FullWidth = new(Enumerable.Range('!', '~' - '!' + 1).ToDictionary(c => (char)c, c => (char)(c - '!' + FirstFullWidth)));

    public static readonly Substitution Homoglyphs = Pairs("aаcсeеoоpрxхyуiіsѕjјhһAАBВCСEЕHНIІKКMМOОPРTТXХYУZΖNΝ");

    // Latin as scanners misread it, and Han characters that differ in a stroke.
    public static readonly Substitution OcrNoise = Pairs("o0O0l1I1i1S5s5B8b6g9Z2z2日曰曰日末未未末氢氯氯氢汞汆苯笨土士士土千干干千己已人入入人大太太大甲申申甲由田因囚明朋那哪曲由西酉布市");

    private readonly Dictionary<char, char> _map;

    private Substitution(Dictionary<char, char> map) => _map = map;

    /// <summary>Every character that has another form is replaced; null if none has.</summary>
    public string? All(string word) => Changed(word, string.Create(word.Length, word, (to, from) =>
    {
        for (var i = 0; i < to.Length; i++) to[i] = _map.GetValueOrDefault(from[i], from[i]);
    }));

    /// <summary>One character or more, at most so many, is replaced; null if none can be.</summary>
    public string? Some(string word, Choice choice, int most)
    {
        var places = Enumerable.Range(0, word.Length).Where(i => _map.ContainsKey(word[i])).ToList();
        if (places.Count == 0) return null;
        var changed = new StringBuilder(word);
        for (var count = 1 + choice.Below(Math.Min(most, places.Count)); count > 0; count--)
        {
            var at = places[choice.Below(places.Count)];
            changed[at] = _map[word[at]];
            places.Remove(at);
        }
        return changed.ToString();
    }

    private static string? Changed(string word, string changed) => changed == word ? null : changed;

    // Some characters are the same in both scripts; the first of two pairs wins.
    private static Substitution Pairs(string pairs)
    {
        var map = new Dictionary<char, char>();
        for (var i = 0; i < pairs.Length; i += 2)
            if (pairs[i] != pairs[i + 1]) map.TryAdd(pairs[i], pairs[i + 1]);
        return new Substitution(map);
    }
}
