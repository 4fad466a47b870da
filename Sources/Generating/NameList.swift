internal import Wording

/// Names that people of a forum may have; they are nobody's. 姓名库
enum NameList {
  /// Written form and pinyin of each.
  private static func words(_ text: String) -> [Phrase] {
    text.split(separator: " ").map { word in
      let parts = word.split(separator: ":").map(String.init)
      return Phrase(zh: parts.first ?? "", en: parts.last ?? "")
    }
  }

  /// Surnames, the common ones first. 姓
  static let surnames = words(
    "王:Wang 李:Li 张:Zhang 刘:Liu 陈:Chen 杨:Yang 黄:Huang 赵:Zhao 吴:Wu 周:Zhou 徐:Xu 孙:Sun 马:Ma 朱:Zhu 胡:Hu "
      + "郭:Guo 何:He 林:Lin 高:Gao 罗:Luo 郑:Zheng 梁:Liang 谢:Xie 宋:Song 唐:Tang 许:Xu 韩:Han 冯:Feng 邓:Deng 曹:Cao "
      + "彭:Peng 曾:Zeng 肖:Xiao 田:Tian 董:Dong 袁:Yuan 潘:Pan 蒋:Jiang 蔡:Cai 余:Yu 杜:Du 叶:Ye 程:Cheng 苏:Su 魏:Wei "
      + "吕:Lü 丁:Ding 任:Ren 沈:Shen 姚:Yao 卢:Lu 姜:Jiang 崔:Cui 钟:Zhong 谭:Tan 陆:Lu 汪:Wang 范:Fan 金:Jin 石:Shi "
      + "欧阳:Ouyang 上官:Shangguan 司马:Sima 诸葛:Zhuge")

  /// Characters of given names of men. 男名用字
  static let men = words(
    "国:guo 建:jian 志:zhi 文:wen 明:ming 永:yong 俊:jun 海:hai 立:li 伟:wei 军:jun 强:qiang 涛:tao 斌:bin 峰:feng "
      + "磊:lei 超:chao 勇:yong 毅:yi 平:ping 刚:gang 辉:hui 鹏:peng 凯:kai 翔:xiang 波:bo 宁:ning 东:dong 松:song 泽:ze")

  /// Characters of given names of women. 女名用字
  static let women = words(
    "秀:xiu 丽:li 敏:min 静:jing 芳:fang 娟:juan 玲:ling 霞:xia 燕:yan 红:hong 梅:mei 洁:jie 雪:xue 颖:ying 琳:lin "
      + "慧:hui 莉:li 倩:qian 婷:ting 薇:wei 岚:lan 蕾:lei 怡:yi 佳:jia 欣:xin 雅:ya 诗:shi 嘉:jia 文:wen 晓:xiao")

  /// Cities from which delegations come. 城市
  static let cities = words(
    "南京:Nanjing 苏州:Suzhou 杭州:Hangzhou 宁波:Ningbo 合肥:Hefei 福州:Fuzhou 厦门:Xiamen 南昌:Nanchang 济南:Jinan "
      + "青岛:Qingdao 郑州:Zhengzhou 洛阳:Luoyang 武汉:Wuhan 宜昌:Yichang 长沙:Changsha 株洲:Zhuzhou 广州:Guangzhou "
      + "佛山:Foshan 南宁:Nanning 桂林:Guilin 海口:Haikou 三亚:Sanya 成都:Chengdu 绵阳:Mianyang 贵阳:Guiyang 遵义:Zunyi "
      + "昆明:Kunming 大理:Dali 拉萨:Lhasa 西安:Xi’an 宝鸡:Baoji 兰州:Lanzhou 天水:Tianshui 西宁:Xining 银川:Yinchuan "
      + "乌鲁木齐:Urumqi 石家庄:Shijiazhuang 唐山:Tangshan 太原:Taiyuan 大同:Datong 呼和浩特:Hohhot 包头:Baotou "
      + "沈阳:Shenyang 大连:Dalian 长春:Changchun 吉林:Jilin 哈尔滨:Harbin 大庆:Daqing")

  /// What sends delegations from a city. 单位
  static let bodies: [Phrase] = [
    Phrase(zh: "市代表团", en: "Municipal Delegation"), Phrase(zh: "能源集团", en: "Energy Group"),
    Phrase(zh: "大学", en: "University"), Phrase(zh: "市商会", en: "Chamber of Commerce"),
    Phrase(zh: "电网公司", en: "Grid Company"), Phrase(zh: "规划设计院", en: "Planning Institute"),
    Phrase(zh: "科技协会", en: "Science Association"), Phrase(zh: "水务集团", en: "Water Group"),
  ]

  /// A country from which guests come. 国别
  struct Country {
    /// ISO 3166.
    var code: String
    /// As it is printed.
    var name: Phrase
    /// ISO 639 of its language.
    var language: String
    /// Surnames.
    var surnames: [String]
  }

  /// Countries. 国家
  static let countries: [Country] = [
    Country(
      code: "FR", name: Phrase(zh: "法国", en: "French"), language: "fr",
      surnames: ["Laurent", "Moreau", "Girard", "Faure", "Blanc", "Roche", "Dubois", "Petit", "Lambert", "Chevalier"]),
    Country(
      code: "DE", name: Phrase(zh: "德国", en: "German"), language: "de",
      surnames: ["Schmitt", "Becker", "Wagner", "Hoffmann", "Koch", "Richter", "Klein", "Wolf", "Krause", "Vogel"]),
    Country(
      code: "BR", name: Phrase(zh: "巴西", en: "Brazilian"), language: "pt",
      surnames: ["Almeida", "Barros", "Cardoso", "Ferreira", "Lima", "Moraes", "Nunes", "Pereira", "Ramos", "Teixeira"]),
    Country(
      code: "ES", name: Phrase(zh: "西班牙", en: "Spanish"), language: "es",
      surnames: [
        "Alonso", "Blanco", "Castro", "Delgado", "Iglesias", "Molina", "Navarro", "Ortega", "Rubio", "Serrano",
      ]
    ),
    Country(
      code: "IT", name: Phrase(zh: "意大利", en: "Italian"), language: "it",
      surnames: ["Bianchi", "Conti", "Ferrari", "Gallo", "Greco", "Lombardi", "Marino", "Ricci", "Romano", "Rossi"]),
    Country(
      code: "SG", name: Phrase(zh: "新加坡", en: "Singaporean"), language: "en",
      surnames: ["Tan", "Lim", "Lee", "Ng", "Ong", "Wong", "Goh", "Chua", "Teo", "Koh"]),
  ]

  /// What sends delegations from a country. 外方单位
  static let foreignBodies: [Phrase] = [
    Phrase(zh: "能源代表团", en: "Energy Delegation"), Phrase(zh: "工商代表团", en: "Business Delegation"),
    Phrase(zh: "科研代表团", en: "Research Delegation"), Phrase(zh: "城市代表团", en: "Cities Delegation"),
    Phrase(zh: "交通代表团", en: "Transport Delegation"), Phrase(zh: "环境代表团", en: "Environment Delegation"),
  ]
}
