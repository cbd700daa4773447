// What is said of a sample book.

extension Wording {
  /// How far the making of it is.
  public func makingDemo(_ done: Int, of all: Int) -> String {
    let (done, all) = (number("\(done)"), number("\(all)"))
    return say(
      "Lege das Beispielbuch an: \(done) von \(all) Befehlen …",
      "Making the sample book: \(done) of \(all) commands …")
  }

  /// That all of it is made up.
  public var demoIsMadeUp: String {
    say(
      "Alle Namen, Anschriften, Rufnummern und Konten sind erfunden.",
      "All names, addresses, telephone numbers and accounts are made up.")
  }

  /// How it can be looked at from the shell.
  public var lookAtDemo: String { say("So lässt es sich ansehen:", "This is how to look at it:") }
}
