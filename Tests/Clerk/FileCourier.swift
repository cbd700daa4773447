import Correspondence
import Glibc
import Wording

/// A courier that puts each parcel into a folder, under its name.
///
/// A second parcel of a name is what must never be: it is kept beside the first, and so seen.
struct FileCourier: Courier {
  let folder: String

  func send(_ parcel: Parcel) -> SendingAnswer {
    usleep(UInt32.random(in: 0...3_000))
    var path = "\(folder)/\(parcel.name)"
    if access(path, F_OK) == 0 { path += "-twice-\(getpid())" }
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { return .notSent("errno \(errno)") }
    defer { close(file) }
    let written = parcel.bytes.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    usleep(UInt32.random(in: 0...3_000))
    return written == parcel.bytes.count ? .accepted("250 kept") : .unknown("half")
  }
}
