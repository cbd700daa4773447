import Foundation
import Testing

/// The folder in memory that every Linux has; nothing where this machine has none.
private let memory: String? = {
  let path = "/dev/shm"
  let mounts = try? String(contentsOfFile: "/proc/self/mounts", encoding: .utf8)
  let isMemory = mounts?.split(separator: "\n").contains { line in
    line.split(separator: " ").dropFirst().prefix(2).map(String.init) == [path, "tmpfs"]
  }
  return isMemory == true && FileManager.default.isWritableFile(atPath: path) ? path : nil
}()

/// A book where it is not surely kept: in memory.
@Suite("A book on an unreliable disk", .enabled(if: memory != nil))
struct DiskTests {
  private let place: String

  init() throws { place = try #require(memory) }

  @Test func `verify warns of it, and finds nothing wrong`() throws {
    let book = try ShellBook(in: place)
    let german = try book.run("verify", language: "de_DE.UTF-8")
    #expect(german.status == 0)
    #expect(german.output.contains("Alles stimmt."))
    #expect(german.output.contains("Arbeitsspeicher"), "\(german.output)")
    let answer = try book.answer("verify")
    #expect(answer["isClean"] as? Bool == true)
    let finding = try #require((answer["findings"] as? [[String: Any]])?.first)
    #expect(finding["code"] as? String == "unreliableDisk")
    #expect((finding["message"] as? String)?.contains("memory") == true)
  }

  @Test func `the workbench says it once, when it starts`() throws {
    let book = try ShellBook(in: place)
    let seat = try Seat(
      ["work", "--book", book.book], language: "de_DE.UTF-8", state: book.folder + "/state")
    seat.expect("verzug verify sagt, warum")
    seat.expectGone("verzug verify sagt, warum")
    #expect(seat.leave() == 0)
  }

  @Test func `a sample that nobody keeps is shown without it`() throws {
    let folder = try OwnFolder(in: place)
    let seat = try Seat(
      ["demo", "--on", "2026-11-25"], state: folder.path + "/state", ["TMPDIR": folder.path])
    seat.expect("0 Clocks")
    #expect(!seat.lines.contains { $0.contains("verzug verify") })
    #expect(seat.leave() == 0)
  }
}
