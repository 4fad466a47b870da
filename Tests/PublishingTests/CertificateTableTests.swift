import Testing
import Visit
import Wording

@testable import Publishing

@Suite("Certificates as tables") struct CertificateTableTests {
  /// The sample, with `count` people above somebody senior who needs a place far back, as at another activity they aren't.
  private func papers(_ count: Int) -> Papers {
    var plan = Sample.plan
    plan.certificates[1].inversions = (1...count).map { number in
      Plan.Inversion(
        senior: "wang", junior: Person.ID("p\(number)"), distance: number, why: "王国华需要无障碍座位", lines: [12],
        elsewhere: ["talks"])
    }
    return Papers(visit: Sample.visit, plan: plan, language: .zh)
  }

  @Test("Few pairs are shown one by one")
  func few() {
    let papers = papers(12)
    #expect(papers.certificateSummary.rows == papers.certificateTable.rows)
    #expect(papers.oppositeSummary.rows == papers.oppositeTable.rows)
    #expect(papers.oppositeTable.rows.count == 12)
  }

  @Test("Many of one excuse are one row to read, and all of them in the file")
  func many() {
    let papers = papers(30)
    #expect(papers.certificateTable.rows.count == 31 && papers.oppositeTable.rows.count == 30)
    #expect(papers.certificateSummary.rows.count == 2 && papers.oppositeSummary.rows.count == 1)
    let row = papers.certificateSummary.rows[1]
    #expect(row[2] == "30 处倒置")
    #expect(row[3].contains("p1、p2、p3等 30 人高于排名在前的王国华") && row[3].contains("无障碍"))
    #expect(papers.oppositeSummary.rows[0][1] == "p1、p2、p3等 30 人")
  }
}
