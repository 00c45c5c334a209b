namespace Screening;

/// <summary>
/// What a platform submits before a product is listed (商品备案): the goods as declared, the words on their label,
/// and nothing about any consumer. Every member but <see cref="FilingId"/> may be absent; a rule that needs an absent
/// member makes the decision <see cref="Outcome.Incomplete"/> and names it.
/// </summary>
public sealed record Filing
{
    /// <summary>The submitter's own id of this filing; 1 to 128 characters. Echoed in the decision.</summary>
    public required string FilingId { get; init; }

    /// <summary>Name of the shape this filing was read from, such as <c>ceb621</c> or <c>pinduoduo</c>; absent for our own shape.</summary>
    public string? Source { get; init; }

    /// <summary>Where in the goods' life the question is asked. The default is <see cref="FilingStage.Listing"/>.</summary>
    public FilingStage Stage { get; init; }

    /// <summary>
    /// Customs supervision mode (监管方式): <c>1210</c> bonded, <c>1239</c> bonded A, <c>9610</c> direct purchase.
    /// CEB621 <c>tradeMode</c>; Hangzhou <c>importType</c>; Guangzhou <c>BusinessType</c>.
    /// </summary>
    public string? SupervisionMode { get; init; }

    /// <summary>Customs district (关区), 4 digits of JGS/T 18. CEB621 <c>customsCode</c>; Pinduoduo <c>customs_code</c>.</summary>
    public string? CustomsDistrict { get; init; }

    /// <summary>Enterprise code of the seller (电商企业), never of a buyer. CEB621 <c>ebcCode</c>. Same-barcode analyses count sellers by it.</summary>
    public string? SellerId { get; init; }

    /// <summary>The seller's own article number (企业商品货号). CEB621 <c>itemNo</c>; Pinduoduo <c>item_no</c>.</summary>
    public string? Sku { get; init; }

    /// <summary>Bonded ledger number (账册编号). CEB621 <c>emsNo</c>; Pinduoduo <c>ems_no</c>.</summary>
    public string? LedgerNo { get; init; }

    /// <summary>Bonded ledger item number (账册备案料号). CEB621 <c>itemRecordNo</c>; ledger <c>gdsMtno</c>. Some sellers write the barcode here.</summary>
    public string? LedgerItemNo { get; init; }

    /// <summary>
    /// Commodity code (商品编码) as text: 8 digits (tariff line), 10 (with the additional number) or 13 (with the inspection code).
    /// CEB621 <c>gcode</c>; ledger <c>gdecd</c>; Pinduoduo and Douyin <c>hs_code</c>.
    /// </summary>
    public string? TariffCode { get; init; }

    /// <summary>Barcodes as written by the submitter; <c>无GTIN</c> or <c>无</c> declares that there is none. CEB621 <c>barCode</c>; Douyin <c>bar_code</c>; Kaola <c>whc_bar_code</c>.</summary>
    public IReadOnlyList<string> Barcodes { get; init; } = [];

    /// <summary>What kind of goods the submitter says this is; absent when not said. The tariff code is asked as well.</summary>
    public ProductKind? ProductKind { get; init; }

    /// <summary>The Chinese name under which the goods are sold (上架品名). CEB621 <c>itemName</c>; Guangzhou <c>ShelfGName</c>.</summary>
    public string? SellingName { get; init; }

    /// <summary>The regular Chinese name declared to customs (海关品名). CEB621 <c>gname</c>; Pinduoduo <c>record_chinese_name</c>; Douyin <c>report_name</c>.</summary>
    public string? CustomsName { get; init; }

    /// <summary>Names as printed on the pack, by language. Pinduoduo <c>record_english_name</c>.</summary>
    public IReadOnlyList<LanguageText> OriginalNames { get; init; } = [];

    /// <summary>Text of the label or of its transcription, by language; several texts of one language are allowed.</summary>
    public IReadOnlyList<LanguageText> Labels { get; init; } = [];

    /// <summary>The selling page's text, where the claims stand. Order message <c>itemDescribe</c>.</summary>
    public string? SellingText { get; init; }

    /// <summary>The full ingredient list as printed, in whatever language. Guangzhou <c>Ingredient</c>; Tianjin <c>MASTER_BASE</c>; Kaola <c>main_composition</c>.</summary>
    public string? Ingredients { get; init; }

    /// <summary>Brand in Chinese. Pinduoduo <c>brand_chinese_name</c>; Douyin <c>report_brand_name</c>.</summary>
    public string? Brand { get; init; }

    /// <summary>Brand as printed. Pinduoduo <c>brand_english_name</c>.</summary>
    public string? BrandOriginal { get; init; }

    /// <summary>Declaration elements (申报要素) by their Chinese name, such as <c>品牌类型</c> or <c>成分含量</c>. Tmall <c>declaration</c>.</summary>
    public IReadOnlyDictionary<string, string> DeclarationElements { get; init; } = new Dictionary<string, string>();

    /// <summary>Specification and model string (规格型号), usually the declaration elements joined by <c>|</c>. CEB621 <c>gmodel</c>; Pinduoduo <c>record_model</c>; Douyin <c>g_model</c>.</summary>
    public string? GModel { get; init; }

    /// <summary>Specification as sold, such as <c>30粒/盒</c>. Pinduoduo <c>specification</c>.</summary>
    public string? Specification { get; init; }

    /// <summary>Use or function (用途). Douyin <c>usage</c>; Tianjin <c>USE_WAY</c>.</summary>
    public string? Use { get; init; }

    /// <summary>For whom the goods are meant (适用人群), such as <c>6-12月龄</c>.</summary>
    public string? TargetGroup { get; init; }

    /// <summary>Dosage form (剂型), such as <c>片剂</c>. Kaola <c>dosage_forms</c>.</summary>
    public string? DosageForm { get; init; }

    /// <summary>Net content of one piece, in <see cref="NetContentUnit"/>.</summary>
    public decimal? NetContent { get; init; }

    /// <summary>Unit of <see cref="NetContent"/>: <c>g</c>, <c>kg</c>, <c>mg</c>, <c>ml</c>, <c>l</c>, <c>cl</c>, <c>oz</c>, <c>floz</c>, <c>m</c>, or <c>piece</c> (tablets, sheets).</summary>
    public string? NetContentUnit { get; init; }

    /// <summary>Pieces of <see cref="NetContent"/> in one sales unit. Absent means one.</summary>
    public int? PackCount { get; init; }

    /// <summary>Gross weight of one sales unit in kilograms. Pinduoduo <c>gross_weight</c>.</summary>
    public decimal? GrossWeightKg { get; init; }

    /// <summary>Net weight of one sales unit in kilograms. Pinduoduo <c>net_weight</c>; Douyin <c>net_weight_qty</c>.</summary>
    public decimal? NetWeightKg { get; init; }

    /// <summary>Declared (selling) unit, 3-digit customs code such as <c>142</c> bottle. CEB621 <c>unit</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>First statutory unit (法定第一单位), 3-digit customs code such as <c>035</c> kilogram. CEB621 <c>unit1</c>; Douyin <c>first_measure_unit</c>.</summary>
    public string? Unit1 { get; init; }

    /// <summary>Second statutory unit (法定第二单位), present if and only if the tariff line has one. CEB621 <c>unit2</c>.</summary>
    public string? Unit2 { get; init; }

    /// <summary>Quantity in <see cref="Unit1"/> per declared unit. CEB621 <c>qty1</c> over <c>qty</c>; Douyin <c>first_measure_qty</c>.</summary>
    public decimal? Quantity1 { get; init; }

    /// <summary>Quantity in <see cref="Unit2"/> per declared unit. CEB621 <c>qty2</c> over <c>qty</c>.</summary>
    public decimal? Quantity2 { get; init; }

    /// <summary>Price of one declared unit in <see cref="Currency"/>, before tax. CEB621 <c>price</c>; Pinduoduo <c>unit_price</c>.</summary>
    public decimal? UnitPrice { get; init; }

    /// <summary>Currency of <see cref="UnitPrice"/>, ISO 4217. The default is <c>CNY</c>, customs code 142.</summary>
    public string Currency { get; init; } = "CNY";

    /// <summary>Customs duty rate in per cent as the merchant typed it. Pinduoduo <c>tariff_rate</c>.</summary>
    public decimal? DutyRate { get; init; }

    /// <summary>Value-added tax rate in per cent as the merchant typed it. Pinduoduo <c>value_added_tax_rate</c>.</summary>
    public decimal? VatRate { get; init; }

    /// <summary>Consumption tax rate in per cent as the merchant typed it. Pinduoduo <c>consumption_tax_rate</c>.</summary>
    public decimal? ConsumptionTaxRate { get; init; }

    /// <summary>Country where the goods were made (原产国), ISO 3166-1 alpha-2. CEB621 <c>country</c> is customs-numeric and is translated by its reader.</summary>
    public string? OriginCountry { get; init; }

    /// <summary>Region of origin below the country, such as a Japanese prefecture, in any script. Certificates of production area name it.</summary>
    public string? OriginRegion { get; init; }

    /// <summary>Country from which the goods are sent (货源国、启运国), ISO 3166-1 alpha-2. CEB621 <c>startCountry</c>; Douyin <c>source_country_id</c>.</summary>
    public string? DispatchCountry { get; init; }

    /// <summary>Country of the brand (品牌国), ISO 3166-1 alpha-2. It is not the origin. Douyin <c>brand_country_id</c>.</summary>
    public string? BrandCountry { get; init; }

    /// <summary>Manufacturer (生产企业). Pinduoduo <c>manufacturing_company_name</c>; Tianjin <c>PRO_ENT</c>.</summary>
    public string? Maker { get; init; }

    /// <summary>Address of the manufacturer, often a head office and not the plant. Pinduoduo <c>manufacturing_factory_address</c>.</summary>
    public string? MakerAddress { get; init; }

    /// <summary>Registration number of the overseas producer. Pinduoduo <c>manufacturing_company_registration_no</c>.</summary>
    public string? MakerRegistrationNo { get; init; }

    /// <summary>Supplier (供应商). Pinduoduo <c>vendor_name</c>.</summary>
    public string? Supplier { get; init; }

    /// <summary>Approval number of a medicine pilot (批准文号), where one applies. Kaola <c>approval_number</c>.</summary>
    public string? ApprovalNo { get; init; }

    /// <summary>Earlier inspection filing number (国检备案编号). Pinduoduo <c>product_record_no</c>; Hangzhou <c>productRecordNo</c>.</summary>
    public string? ProductRecordNo { get; init; }

    /// <summary>Papers handed in with the filing.</summary>
    public IReadOnlyList<FilingDocument> Documents { get; init; } = [];

    /// <summary>Addresses of pictures and pages, as submitted; never fetched.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [];

    /// <summary>The submitter's remark (备注), such as the reason for an unusual price. CEB621 <c>note</c>.</summary>
    public string? Note { get; init; }
}

/// <summary>A text and the language it is written in.</summary>
/// <param name="Lang">BCP 47 tag such as <c>zh-Hans</c>, <c>ja</c>, <c>en</c>; <c>und</c> when unknown.</param>
/// <param name="Text">The text, as printed.</param>
public sealed record LanguageText(string Lang, string Text);

/// <summary>A paper handed in with a filing.</summary>
public sealed record FilingDocument
{
    /// <summary>
    /// What it is: <c>qualification</c> 201, <c>freeSale</c> 202, <c>testReport</c> 203, <c>chineseText</c> 204, <c>consumerNotice</c> 205,
    /// <c>other</c> 206, <c>chineseLabel</c> 207 of the Tianjin portal, and <c>origin</c>, <c>productionArea</c>, <c>radioactivity</c>, <c>health</c>,
    /// <c>cites</c>, <c>productStandard</c>, <c>overseasProof</c>.
    /// </summary>
    public required string Type { get; init; }

    /// <summary>Number printed on the paper.</summary>
    public string? Number { get; init; }

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Last day on which it is valid.</summary>
    public DateOnly? ValidTo { get; init; }
}

/// <summary>The moment in the goods' life at which a filing is screened.</summary>
public enum FilingStage
{
    /// <summary>Before the product is shown to consumers (上架前).</summary>
    Listing,

    /// <summary>Before the goods enter the bonded zone (一线入区).</summary>
    FirstLine,

    /// <summary>Before a parcel leaves the bonded zone (二线出区).</summary>
    SecondLine,
}

/// <summary>What kind of goods a filing is about, as far as rules care.</summary>
public enum ProductKind
{
    /// <summary>Ordinary food and drink (普通食品).</summary>
    Food,

    /// <summary>Health food or dietary supplement (保健食品、膳食营养补充剂).</summary>
    Supplement,

    /// <summary>Infant formula (婴幼儿配方食品).</summary>
    InfantFormula,

    /// <summary>Food for special medical purposes (特殊医学用途配方食品).</summary>
    MedicalFood,

    /// <summary>Alcoholic drink (酒).</summary>
    Alcohol,

    /// <summary>Cosmetics (化妆品).</summary>
    Cosmetic,

    /// <summary>Toothpaste and mouth care (口腔护理).</summary>
    OralCare,

    /// <summary>Sanitary goods: nappies, pads, wipes (一次性卫生用品).</summary>
    Hygiene,

    /// <summary>Medicine (药品).</summary>
    Medicine,

    /// <summary>Medical device (医疗器械).</summary>
    MedicalDevice,

    /// <summary>Food and treats for pets (宠物食品).</summary>
    PetFood,

    /// <summary>Household goods (日用品).</summary>
    Household,

    /// <summary>Electrical and electronic goods (家电数码).</summary>
    Electronics,

    /// <summary>Clothing, shoes, bags (服饰鞋包).</summary>
    Apparel,

    /// <summary>Toys and goods for children that are not food (玩具、母婴用品).</summary>
    Toys,

    /// <summary>Anything else (其他).</summary>
    Other,
}
