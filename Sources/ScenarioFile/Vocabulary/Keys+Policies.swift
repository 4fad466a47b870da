/// Regulations as data. 规定
extension Keys {
  static let policy = WordList(
    "policies", "自定规定", "Regulations of your own",
    [
      Word("id", "编号", "唯一编号，必填", "unique name; required"),
      Word("title", "标题 名称", "标题，两种语言或一种", "title, in one or both languages"),
      Word("source", "来源 文号", "依据的文件", "the document it follows"),
      Word("date", "日期", "发布日期", "when that was issued"),
      Word("limits", "条款 限额", "条款，必填", "its limits; required"),
    ])

  static let limit = WordList(
    "policies.limits", "条款", "Limits",
    [
      Word("id", "编号", "规定内唯一的编号，必填", "unique within the regulation; required"),
      Word("article", "条款号 条", "条款号", "number of the article"),
      Word("text", "内容", "条款内容，两种语言或一种；必填", "what it says, in one or both languages; required"),
      Word("severity", "程度", "违反的程度，默认 warning", "how grave a breach is; warning by default"),
      Word("check", "检查", "检查方式，默认提示", "how it is checked; a reminder by default"),
    ])

  static let both = WordList(
    "title, text", "双语文字", "Words in both languages",
    [Word("zh", "中文", "中文", "Chinese"), Word("en", "英文", "英文", "English")])

  static let check = WordList(
    "policies.limits.check", "检查方式", "Checks",
    [
      Word("escorts", "陪餐人数", "按来宾人数限制主方人数", "how many of the host side for so many guests"),
      Word("count", "次数", "限制某类活动次数", "at most so many activities of some kinds"),
      Word("rooms", "房型", "某些职级只可住的房型", "kinds of room for some ranks"),
      Word("price", "房价", "某些职级每晚限价", "ceiling of a night for some ranks"),
      Word("stars", "星级", "某些职级带队时的酒店星级", "stars of a hotel for delegations led by some ranks"),
      Word("receivers", "迎送", "迎送人员的身份和人数", "who may receive people at stations"),
      Word("vehicles", "集中乘车", "某些职级以外的人不乘的车型", "kinds of vehicle that are for some ranks only"),
      Word("reminder", "提示", "无法计算，仅作提示", "can't be computed; the office is reminded"),
    ])

  static let checkDetail = WordList(
    "policies.limits.check.*", "检查参数", "What a check needs",
    [
      Word("kinds", "类型", "活动类型、房型或车型", "kinds of activity, room or vehicle"),
      Word("bands", "档", "按来宾人数分档", "bands by number of guests"),
      Word("uncounted", "不计", "不计入的身份", "roles that aren't counted"),
      Word("exempt", "豁免", "由这些职级带队则不限", "guests led by one of these ranks lift it"),
      Word("most", "上限", "上限", "at most so many; yuan for a price"),
      Word("ranks", "职级", "职级", "ranks"),
      Word("roles", "身份", "身份", "roles"),
    ])

  static let band = WordList(
    "policies.limits.check.escorts.bands", "档", "Bands",
    [
      Word("up-to", "至", "来宾不超过此数；不填为不限", "for so many guests; any number where left out"),
      Word("base", "基数", "至少可有的人数", "so many in any case"),
      Word("over", "超过", "超过此数的来宾计入", "guests beyond this number count"),
      Word("per", "每", "每多少来宾加一人", "one more for so many guests"),
    ])

  static let rankNames = WordList(
    "policies.limits.check.*.ranks", "职级范围", "Ranks by name",
    [
      Word("senior", "最高", "最高职级，可写多个序列中的名称", "the most senior, by its names on several ladders"),
      Word("junior", "最低", "最低职级", "the most junior"),
    ])
}
