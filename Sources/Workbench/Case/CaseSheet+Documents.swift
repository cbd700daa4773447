import Receivables
import Wording

/// A document of a case and the entry that names it.
struct CaseDocument: Sendable {
  /// The entry.
  let entry: EntryNumber
  /// The place among the entry's documents.
  let place: Int
  /// The document; nothing of what was issued without paper.
  let digest: DocumentDigest?
}

extension CaseSheet {
  /// The documents of the case and everything that was issued, the newest first.
  var documents: [CaseDocument] {
    account.counting.flatMap { fact -> [CaseDocument] in
      let digests = fact.value.documents
      if digests.isEmpty {
        return fact.value.isIssue ? [CaseDocument(entry: fact.number, place: 0, digest: nil)] : []
      }
      return digests.enumerated().map { place, digest in
        CaseDocument(entry: fact.number, place: place, digest: digest)
      }
    }.reversed()
  }

  /// The document of a row.
  func document(_ entry: EntryNumber, _ place: Int) -> DocumentDigest? {
    guard let digests = account.fact(entry)?.value.documents, digests.indices.contains(place)
    else { return nil }
    return digests[place]
  }
}

extension Event {
  /// Whether it is a notice or a letter, which belong among the documents also without paper.
  var isIssue: Bool {
    switch self {
    case .dunning(.noticeIssued), .dunning(.letterIssued): true
    default: false
    }
  }

  /// The documents that it names.
  var documents: [DocumentDigest] {
    switch self {
    case .casework(let event): event.documents
    case .account(let event): event.documents
    case .claim(.chargeRecorded(let charge)): [charge.proof].compactMap(\.self)
    case .dunning(.noticeIssued(let notice)): notice.documents
    case .dunning(.letterIssued(let letter)): letter.documents
    case .dunning(.receiptConfirmed(let receipt)): [receipt.proof].compactMap(\.self)
    case .book, .matching, .claim, .dunning, .reversed: []
    }
  }
}

extension CaseworkEvent {
  fileprivate var documents: [DocumentDigest] {
    let digest: DocumentDigest? =
      switch self {
      case .contactLogged(let contact): contact.document
      case .acknowledged(let acknowledgement): acknowledgement.proof
      case .planAgreed(let plan): plan.document
      case .documentAttached(let attachment): attachment.document
      case .circumstanceNoted(let circumstance): circumstance.document
      case .suspensionRecorded(let suspension): suspension.proof
      case .handedOver(let handOver): handOver.document
      case .courtStepRecorded(let step): step.document
      case .waived(let waiver): waiver.document
      case .newsHandled, .promiseTaken, .promiseWithdrawn, .planOffered, .planEnded,
        .disputeOpened, .disputeMoved, .disputeDecided, .withdrawalDeclared, .holdPlaced,
        .holdLifted, .followUpSet, .followUpDone, .pinned, .unpinned, .circumstanceEnded,
        .escalationDecided, .handOverRecalled, .agencyReported, .agencyRemitted, .settled,
        .writtenOff, .reopened:
        nil
      }
    return [digest].compactMap(\.self)
  }
}

extension AccountEvent {
  fileprivate var documents: [DocumentDigest] {
    let digest: DocumentDigest? =
      switch self {
      case .partyNamed(let party): party.authority
      case .invoiceRecorded(let invoice): invoice.document
      case .invoiceCorrected(let correction): correction.document
      case .creditNoteRecorded(let note): note.document
      default: nil
      }
    return [digest].compactMap(\.self)
  }
}
