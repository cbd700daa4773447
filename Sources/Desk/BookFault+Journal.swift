import Glibc
import Journal
import Receivables
import Wording

extension BookFault {
  /// What a journal could not do, as a person is told.
  init(_ fault: JournalFault) {
    switch fault {
    case .missing(let folder): self = .missing(folder: folder)
    case .exists(let folder): self = .exists(folder: folder)
    case .exposed(let folder, let mode):
      self = .exposed(folder: folder, mode: String(mode, radix: 8))
    case .system(let fault): self = .unreachable(path: fault.path, DiskProblem(fault))
    case .busy(let holder): self = .busy(holder: holder)
    case .notWritten(let fault): self = .notSaved(DiskProblem(fault))
    case .readOnly(let reason): self = .readOnly(ReadOnly(reason))
    case .damaged(let damage): self = .readOnly(.damaged(BookDamage(damage)))
    // Reading anew is the answer; who meets it twice cannot read the book at all.
    case .rewound: self = .readOnly(.disk(.broken))
    }
  }

  /// What a document could not be had for.
  init(_ fault: DocumentFault) {
    switch fault {
    case .missing(let digest): self = .documentMissing(digest.text)
    case .changed(let digest): self = .documentChanged(digest.text)
    case .system(let fault): self = .unreachable(path: fault.path, DiskProblem(fault))
    }
  }

  /// Any fault on the way of a command.
  init(_ error: any Error) {
    switch error {
    case let fault as BookFault: self = fault
    case let refusal as Refusal: self = .refused(refusal)
    case let fault as JournalFault: self.init(fault)
    case is EntryFault: self = .tooLong
    default: self = .unwritable
    }
  }
}

extension BookFault.ReadOnly {
  init(_ reason: JournalFault.ReadOnly) {
    switch reason {
    case .damaged(let damage): self = .damaged(BookDamage(damage))
    case .newer(let place): self = .newer(line: place.description)
    case .disk(let fault): self = .disk(DiskProblem(fault))
    case .permission(let fault): self = .permission(DiskProblem(fault))
    }
  }
}

extension BookDamage {
  init(_ damage: Damage) {
    let kind: Kind =
      switch damage.kind {
      case .unreadable, .payload: .changed
      case .outOfOrder: .outOfOrder
      case .content(let text): .content(text)
      case .missing(let number): .missing(through: EntryNumber(number))
      case .missingSegment: .missingFile
      }
    self.init(
      line: damage.place.description, after: EntryNumber(damage.after), kind: kind)
  }
}

extension DiskProblem {
  init(_ fault: SystemFault) { self.init(code: fault.code) }

  init(code: Int32) {
    switch code {
    case ENOSPC, EFBIG: self = .full
    case EDQUOT: self = .quota
    case EACCES, EPERM, ELOOP: self = .permission
    case EROFS: self = .readOnlyDisk
    case EIO: self = .broken
    case ENOENT, ENOTDIR: self = .missing
    case EISDIR: self = .noFile
    case EEXIST: self = .exists
    default: self = .other(code: code)
    }
  }
}
