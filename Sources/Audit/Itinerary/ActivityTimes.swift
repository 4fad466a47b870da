internal import Visit
internal import Wording

extension AuditRule {
  /// A fixed start is kept. 固定开始时间
  static let activityStart = AuditRule("activity-start") { audit in
    audit.scheduled.compactMap { activity, item in
      guard let start = activity.start, start != item.start else { return nil }
      return Remark(
        .auditStart(activity.title, found: item.start.text, expected: start.text), parts: [.activity(activity.id)])
    }
  }

  /// An activity lasts as long as it should. 时长
  static let activityDuration = AuditRule("activity-duration") { audit in
    audit.scheduled.compactMap { activity, item in
      let minutes = item.end - item.start
      guard minutes != activity.duration else { return nil }
      return Remark(
        .auditDuration(activity.title, found: minutes, expected: activity.duration), parts: [.activity(activity.id)])
    }
  }

  /// A window bounds the whole activity, where the start isn't fixed. 时间窗
  static let activityWindow = AuditRule("activity-window") { audit in
    audit.scheduled.compactMap { activity, item in
      guard activity.start == nil, let window = activity.window,
        item.start < window.lowerBound || item.end > window.upperBound
      else {
        return nil
      }
      return Remark(
        .auditWindow(
          activity.title, from: item.start.text, to: item.end.text,
          window: "\(window.lowerBound.text) – \(window.upperBound.text)"), parts: [.activity(activity.id)])
    }
  }

  /// The gap after another activity is as long as it should be, where not both starts are fixed. 前后间隔
  static let activityGap = AuditRule("activity-gap") { audit in
    audit.scheduled.flatMap { activity, item in
      activity.after.compactMap { gap -> Remark? in
        guard let before = audit.scheduled.first(where: { $0.activity.id == gap.activity }),
          activity.start == nil || before.activity.start == nil
        else { return nil }
        let minutes = item.start - before.item.end
        guard minutes < gap.least || gap.most.map({ minutes > $0 }) ?? false else { return nil }
        return Remark(
          .auditGap(activity.title, after: before.activity.title, found: minutes, least: gap.least, most: gap.most),
          parts: [.activity(activity.id), .activity(gap.activity)])
      }
    }
  }
}
