public import Wording

/// What keeps how a person likes the workbench, outside of it: a file of the person's own.
public struct PreferenceKeeper: Sendable {
  private let keep: @Sendable (Preferences) -> Result<String, Fault>

  /// A keeper.
  ///
  /// - Parameter keep: Writes the preferences down; gives the path of the file, or why it cannot.
  public init(_ keep: @escaping @Sendable (Preferences) -> Result<String, Fault>) {
    self.keep = keep
  }

  /// Writes the preferences down, and gives the path of the file.
  public func kept(_ preferences: Preferences) -> Result<String, Fault> { keep(preferences) }

  /// Writes the preferences down.
  func result(_ preferences: Preferences) -> JobResult {
    switch kept(preferences) {
    case .success(let path): .kept(path: path)
    case .failure(let fault): .failed(fault)
    }
  }
}
