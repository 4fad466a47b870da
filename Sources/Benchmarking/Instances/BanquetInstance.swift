internal import Planning
internal import Publishing
public import Wording

/// A banquet of wishes by pair, as its file says it: `guests`, `tables`, `min` and `weights`. 分桌算例
public struct BanquetInstance: Sendable {
  /// The same for the planner's core: the one that seats the banquets of visits.
  let problem: BanquetProblem

  /// What is wrong with a file, and where. 文件错误
  public struct Fault: Error, Sendable, Hashable {
    /// A line and column, or the path to a value; empty for the whole.
    public var place: String
    /// What is wrong.
    public var phrase: Phrase
  }

  /// Reads a file's text.
  public init(_ text: String) throws(Fault) {
    let numbers: Numbers
    do throws(PlanFile.Failure) {
      numbers = try Numbers(JSONCursor.read(text))
    } catch {
      throw Fault(place: error.place, phrase: error.message)
    }
    do throws(BanquetProblem.Fault) {
      problem = try BanquetProblem(guests: numbers.guests, tables: numbers.tables, wishes: numbers.wishes)
    } catch {
      throw Self.fault(error, numbers.guests)
    }
  }

  private static func fault(_ fault: BanquetProblem.Fault, _ guests: Int) -> Fault {
    switch fault {
    case .wish(let index): Fault(place: "weights[\(index)]", phrase: .banquetGuest(guests: guests))
    case .table(let index): Fault(place: "tables[\(index)]", phrase: .banquetTable)
    case .chairs(let chairs): Fault(place: "tables", phrase: .banquetChairs(chairs, guests: guests))
    case .minima: Fault(place: "min", phrase: .banquetMinima(guests: guests))
    case .fondness, .size:
      Fault(place: "", phrase: .banquetSize(guests: BanquetProblem.mostGuests, weight: BanquetProblem.mostWeight))
    }
  }

  /// The numbers of a file.
  private struct Numbers {
    var guests: Int
    var tables: [BanquetProblem.Table]
    var wishes: [BanquetProblem.Wish]

    init(_ file: JSONCursor) throws(PlanFile.Failure) {
      guests = try file("guests").whole()
      let least = try file.optional("min")?.whole() ?? 0
      tables = try file("tables").list { table throws(PlanFile.Failure) in
        BanquetProblem.Table(capacity: try table.whole(), minimum: least)
      }
      wishes = try file("weights").list { wish throws(PlanFile.Failure) in
        let three = try wish.list { number throws(PlanFile.Failure) in try number.whole() }
        guard three.count == 3 else { throw wish.failure(.banquetWishShape(found: three.count)) }
        return BanquetProblem.Wish(three[0], three[1], three[2])
      }
    }
  }
}
