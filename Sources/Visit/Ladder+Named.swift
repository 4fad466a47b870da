extension Ladder {
  /// The names of the ladders that come with the product.
  public static let builtIn = [civilServiceName, "diplomatic", "corporate"]
  private static let civilServiceName = "cn-civil-service"

  /// A built-in ladder by its name, or nil where there is none of that name. 内置职级序列
  public static func named(_ name: String) -> Ladder? {
    switch name {
    case civilServiceName: civilService
    case "diplomatic": diplomatic
    case "corporate": corporate
    default: nil
    }
  }

  /// Leading posts of the Chinese civil service; ranks that run beside posts (职级并行) stand at the level to which they
  /// correspond. 公务员职务职级
  public static let civilService = Ladder(
    name: civilServiceName,
    levels: [
      ["国家级正职", "正国级", "国级正职"],
      ["国家级副职", "副国级", "国级副职"],
      ["省部级正职", "正部级", "正部", "正省级", "正省部级", "部级正职", "省级正职"],
      ["省部级副职", "副部级", "副部", "副省级", "副省部级", "部级副职", "省级副职"],
      [
        "厅局级正职", "正厅级", "正厅", "正局级", "正司级", "正厅局级", "司局级正职", "地厅级正职", "厅级正职", "一级巡视员", "巡视员",
      ],
      [
        "厅局级副职", "副厅级", "副厅", "副局级", "副司级", "副厅局级", "司局级副职", "地厅级副职", "厅级副职", "二级巡视员", "副巡视员",
      ],
      [
        "县处级正职", "正处级", "正处", "正县级", "正县处级", "处级正职", "县级正职", "一级调研员", "二级调研员", "调研员",
      ],
      [
        "县处级副职", "副处级", "副处", "副县级", "副县处级", "处级副职", "县级副职", "三级调研员", "四级调研员", "副调研员",
      ],
      [
        "乡科级正职", "正科级", "正科", "正乡级", "正乡科级", "科级正职", "乡级正职", "一级主任科员", "二级主任科员", "主任科员",
      ],
      [
        "乡科级副职", "副科级", "副科", "副乡级", "副乡科级", "科级副职", "乡级副职", "三级主任科员", "四级主任科员", "副主任科员",
      ],
      ["股级正职", "正股级", "股所级正职"],
      ["股级副职", "副股级", "股所级副职"],
      ["科员级", "科员", "一级科员", "二级科员"],
      ["办事员级", "办事员"],
    ])

  /// Offices of state and ranks of a mission. 外交职衔
  public static let diplomatic = Ladder(
    name: "diplomatic",
    levels: [
      ["head-of-state", "国家元首"],
      ["head-of-government", "政府首脑"],
      ["deputy-head-of-government", "政府副首脑"],
      ["minister", "部长"],
      ["vice-minister", "deputy-minister", "副部长"],
      ["ambassador", "大使"],
      ["director-general", "司长"],
      ["minister-counsellor", "公使衔参赞"],
      ["counsellor", "参赞"],
      ["first-secretary", "一等秘书", "一秘"],
      ["second-secretary", "二等秘书", "二秘"],
      ["third-secretary", "三等秘书", "三秘"],
      ["attache", "attaché", "随员"],
    ])

  /// Offices of a company. 公司职务
  public static let corporate = Ladder(
    name: "corporate",
    levels: [
      ["chair", "董事长"],
      ["chief-executive", "ceo", "总经理", "总裁", "首席执行官"],
      ["executive-director", "执行董事"],
      ["vice-president", "副总经理", "副总裁"],
      ["director", "总监"],
      ["manager", "经理"],
      ["specialist", "专员"],
    ])
}
