import Foundation
import Synchronization
import Testing
import Wording

@testable import Correspondence

/// Programs and folders that carry letters.
@Suite("Other couriers")
struct CourierTests {
  private let folder: URL
  private let mail: Parcel

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "courier-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    mail = Parcel(name: "10023-7", bytes: try MailTests.mail().bytes)
  }

  private func command(_ script: String, patience: Duration = .seconds(10)) -> CommandCourier {
    CommandCourier(["sh", "-c", script, "x", "{from}", "{to}"], patience: patience)
  }

  @Test func `a program like sendmail gets the mail and both addresses`() throws {
    let file = folder.appending(path: "got").path
    #expect(
      command("echo \"$1 $2\" > \(file); cat >> \(file); echo queued").send(mail)
        == .accepted("queued"))
    let head = Array("forderungen@muster.example kunde@example.org\n".utf8)
    #expect(Array(try Data(contentsOf: URL(filePath: file))) == head + mail.bytes)
  }

  @Test func `its status says what became of the mail`() {
    #expect(command("cat >/dev/null; exit 75").send(mail) == .deferred("EX_TEMPFAIL"))
    #expect(command("cat >/dev/null; echo nobody >&2; exit 67").send(mail) == .refused("nobody"))
    #expect(command("exit 78").send(mail) == .notSent("status 78"))
    #expect(command("cat >/dev/null; kill -9 $$").send(mail) == .unknown("stopped by a signal"))
    #expect(command("kill -9 $$").send(mail).words == "stopped by a signal")
    #expect(
      command("cat >/dev/null; sleep 5", patience: .milliseconds(300)).send(mail)
        == .unknown("too late"))
    guard case .notSent = CommandCourier(["/no/such/program"]).send(mail) else {
      Issue.record("a program that is not there sent it")
      return
    }
  }

  @Test func `who ends well without reading all of it has not surely taken it`() throws {
    let large = Parcel(name: "a", bytes: try MailTests.mail(padding: 1 << 20).bytes)
    #expect(command("exit 0").send(large).words == "it ended well, but did not read all of it")
  }

  @Test func `one that never ends is stopped, and what it left behind is not waited for`() {
    let clock = ContinuousClock()
    let time = clock.measure {
      _ = command("cat >/dev/null; exec >&- 2>&-; sleep 20", patience: .milliseconds(500)).send(
        mail)
    }
    #expect(time < .seconds(10))
    let left = clock.measure {
      #expect(command("cat >/dev/null; sleep 20 & exit 0").send(mail) == .accepted("0"))
    }
    #expect(left < .seconds(10))
  }

  @Test func `what it says is cut and cleaned`() {
    let answer = command("cat >/dev/null; printf '\\033[31mred\\007'; yes | head -c 100000").send(
      mail)
    #expect(answer.words.hasPrefix("[31mred"))
    #expect(answer.words.unicodeScalars.count <= 200)
  }

  @Test func `a folder gets each letter once, whole, and for its owner alone`() throws {
    let paper = Parcel(name: "10023-7", bytes: Array("%PDF-1.4".utf8))
    let printer = PrintFolder(folder.path)
    #expect(printer.send(paper) == .accepted("10023-7.pdf"))
    #expect(printer.send(paper) == .accepted("10023-7.pdf"))
    let path = folder.appending(path: "10023-7.pdf").path
    #expect(Array(try Data(contentsOf: URL(filePath: path))) == paper.bytes)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let other = Parcel(name: "10023-7", bytes: Array("%PDF-1.5".utf8))
    #expect(printer.send(other) == .notSent("10023-7.pdf is there already"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["10023-7.pdf"])
    guard case .notSent = PrintFolder("/no/such/folder").send(paper) else {
      Issue.record("a folder that is not there took it")
      return
    }
  }

  /// A disk that answers as it is told, and remembers what was brought onto it.
  private final class ScriptedDisk: Sendable {
    private let state = Mutex<(works: Bool, kinds: [mode_t])>((true, []))

    func sync(_ file: Int32) -> Bool {
      var status = stat()
      fstat(file, &status)
      return state.withLock { state in
        state.kinds.append(status.st_mode & S_IFMT)
        return state.works
      }
    }

    func fail() { state.withLock { $0.works = false } }

    func takeKinds() -> [mode_t] {
      state.withLock { state in
        defer { state = (true, []) }
        return state.kinds
      }
    }
  }

  @Test func `what is accepted is on the disk, also where an earlier try had put it there`() throws
  {
    let paper = Parcel(name: "10023-7", bytes: Array("%PDF-1.4".utf8))
    let disk = ScriptedDisk()
    let printer = PrintFolder(folder.path) { disk.sync($0) }
    #expect(printer.send(paper) == .accepted("10023-7.pdf"))
    #expect(disk.takeKinds() == [S_IFREG, S_IFDIR])
    #expect(printer.send(paper) == .accepted("10023-7.pdf"))
    #expect(disk.takeKinds() == [S_IFREG, S_IFDIR])
    disk.fail()
    guard case .notSent = printer.send(paper) else {
      Issue.record("a letter that is not on the disk was accepted")
      return
    }
    #expect(disk.takeKinds() == [S_IFREG])
    // Another letter of that name is only told.
    let other = Parcel(name: "10023-7", bytes: Array("%PDF-1.5".utf8))
    #expect(printer.send(other) == .notSent("10023-7.pdf is there already"))
    #expect(disk.takeKinds() == [])
  }

  @Test func `what somebody left who died while writing is in nobody's way`() throws {
    let left = folder.appending(path: ".10023-7-\(getpid())")
    try Data("%PDF".utf8).write(to: left)
    let paper = Parcel(name: "10023-7", bytes: Array("%PDF-1.4".utf8))
    #expect(PrintFolder(folder.path).send(paper) == .accepted("10023-7.pdf"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["10023-7.pdf"])
  }

  @Test func `a link in the place of a letter is not followed`() throws {
    let target = folder.appending(path: "target").path
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: "10023-7.pdf").path, withDestinationPath: target)
    let answer = PrintFolder(folder.path).send(Parcel(name: "10023-7", bytes: Array("%PDF".utf8)))
    guard case .notSent = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(!FileManager.default.fileExists(atPath: target))
  }

  @Test func `a program that prints gets the letter`() throws {
    let file = folder.appending(path: "out").path
    let answer = PrintCommand(["sh", "-c", "cat > \(file); echo request id is x-1"]).send(
      Parcel(name: "a", bytes: Array("%PDF-1.4".utf8)))
    #expect(answer == .accepted("request id is x-1"))
    #expect(Array(try Data(contentsOf: URL(filePath: file))) == Array("%PDF-1.4".utf8))
  }
}
