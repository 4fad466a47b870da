import Testing

@testable import Optimization

@Suite struct CancellationTests {
  @Test("the clock stops a part, not the whole")
  func clock() {
    let whole = Cancellation()
    #expect(Cancellation(after: 0, within: whole).isCancelled)
    #expect(!Cancellation(after: 1e9, within: whole).isCancelled)
    #expect(!Cancellation(after: .infinity, within: whole).isCancelled)
    #expect(Cancellation(after: -.infinity, within: whole).isCancelled)
    #expect(!whole.isCancelled)
  }

  @Test("who stops the whole stops its parts")
  func whole() {
    let whole = Cancellation()
    let part = Cancellation(after: 1e9, within: whole)
    whole.cancel()
    #expect(part.isCancelled)
  }
}
