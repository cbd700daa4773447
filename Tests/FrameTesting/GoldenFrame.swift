import Foundation
public import Terminal
public import Testing

/// Compares a frame with the one that was recorded under a name; a difference fails the test.
///
/// The files stand in the folder `Frames` beside the test's own, which the manifest excludes from
/// the target. `RECORD_FRAMES=1` writes them anew; then they are read by a person and committed.
///
/// - Parameters:
///   - frame: How the screen looks.
///   - name: The name of the file, without its extension.
///   - file: The test's own file.
///   - location: Where a difference is reported.
public func expectFrame(
  _ frame: Frame, _ name: String, file: String = #filePath,
  location: SourceLocation = #_sourceLocation
) {
  let path = URL(filePath: file).deletingLastPathComponent()
    .appending(components: "Frames", "\(name).frame")
  let now = frame.golden
  guard ProcessInfo.processInfo.environment["RECORD_FRAMES"] == nil else {
    return record(now, at: path, location)
  }
  guard let then = try? String(contentsOf: path, encoding: .utf8) else {
    Issue.record(
      "No frame \(name) was recorded; RECORD_FRAMES=1 does it:\n\(now)", sourceLocation: location)
    return
  }
  if now != then {
    Issue.record(
      "\(FrameDifference(name: name, then: then, now: now))", sourceLocation: location)
  }
}

private func record(_ text: String, at path: URL, _ location: SourceLocation) {
  do {
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: path)
  } catch {
    Issue.record(error, sourceLocation: location)
  }
}
