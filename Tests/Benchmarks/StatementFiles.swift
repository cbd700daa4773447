import Foundation
import Interchange
import Receivables

/// Statements of a size, written to a file as a bank would.
struct StatementFiles {
  let path: String
  let size: Int

  /// A statement of camt.053.001.08, every tenth entry a batch of three.
  static func camt(megabytes: Int) throws -> StatementFiles {
    try StatementFiles("camt", megabytes) { number in
      number.isMultiple(of: 10) ? batch(number) : entry(number, amount: 1_000 + number % 90_000)
    } around: { body, sum in
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt>
      <Id>S1</Id><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>
      \(balance("OPBD", 0))\(balance("CLBD", sum))
      \(body)</Stmt></BkToCstmrStmt></Document>
      """
    }
  }

  /// A statement of MT940 in the German structure.
  static func mt940(megabytes: Int) throws -> StatementFiles {
    try StatementFiles("mt940", megabytes) { number in
      let amount = 1_000 + number % 90_000
      let text = """
        :61:2611201120C\(decimals(amount, ","))NTRFNONREF//B\(number)
        :86:166?00GUTSCHRIFT?109075?20EREF+E\(number)?21SVWZ+Rechnung RE-2026-\(number)
        ?22 vom 3.11.2026?30GENODEF1XXX?31DE02120300000000202051?32ERIKA MUSTERMANN

        """
      return (text, amount)
    } around: { body, sum in
      """
      :20:STARTUMSE
      :25:37040044/0532013000
      :28C:1/1
      :60F:C261120EUR0,00
      \(body):62F:C261121EUR\(decimals(sum, ","))
      -

      """
    }
  }

  private init(
    _ name: String, _ megabytes: Int, entry: (Int) -> (text: String, amount: Int),
    around: (String, Int) -> String
  ) throws {
    path = NSTemporaryDirectory() + "verzug-statement-\(UUID().uuidString).\(name)"
    var (body, sum, number) = ("", 0, 0)
    body.reserveCapacity(megabytes * 1_000_000 + 1_000)
    while body.utf8.count < megabytes * 1_000_000 {
      let (text, amount) = entry(number)
      body += text
      sum += amount
      number += 1
    }
    let text = around(body, sum)
    size = text.utf8.count
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}

// MARK: - Parts

extension StatementFiles {
  private static func decimals(_ cents: Int, _ mark: String = ".") -> String {
    let rest = cents % 100
    return "\(cents / 100)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func balance(_ type: String, _ cents: Int) -> String {
    """
    <Bal><Tp><CdOrPrtry><Cd>\(type)</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">\(decimals(cents))</Amt>\
    <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-11-23</Dt></Dt></Bal>
    """
  }

  private static func entry(_ number: Int, amount: Int) -> (String, Int) {
    (whole(amount, number, detail(amount, number)), amount)
  }

  private static func batch(_ number: Int) -> (String, Int) {
    let amounts = (0..<3).map { 500 + (number + $0) % 9_000 }
    let sum = amounts.reduce(0, +)
    return (whole(sum, number, amounts.map { detail($0, number) }.joined()), sum)
  }

  private static func whole(_ amount: Int, _ number: Int, _ details: String) -> String {
    """
    <Ntry><Amt Ccy="EUR">\(decimals(amount))</Amt><CdtDbtInd>CRDT</CdtDbtInd>\
    <Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt>\
    <AcctSvcrRef>2026112012345\(number)</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>\
    <SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn><Prtry><Cd>NTRF+166+9075+000</Cd><Issr>DK</Issr></Prtry>\
    </BkTxCd><NtryDtls>\(details)</NtryDtls><AddtlNtryInf>GUTSCHRIFT</AddtlNtryInf></Ntry>

    """
  }

  private static func detail(_ amount: Int, _ number: Int) -> String {
    """
    <TxDtls><Refs><EndToEndId>E\(number)</EndToEndId></Refs><Amt Ccy="EUR">\(decimals(amount))</Amt>\
    <CdtDbtInd>CRDT</CdtDbtInd><RltdPties><Dbtr><Pty><Nm>Erika Mustermann \(number)</Nm></Pty></Dbtr>\
    <DbtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></DbtrAcct><Cdtr><Pty><Nm>Wir GmbH</Nm>\
    </Pty></Cdtr></RltdPties><RltdAgts><DbtrAgt><FinInstnId><BICFI>BYLADEM1001</BICFI></FinInstnId>\
    </DbtrAgt></RltdAgts><RmtInf><Ustrd>Rechnung RE-2026-\(number) vom 3.11.2026</Ustrd></RmtInf>\
    </TxDtls>
    """
  }
}

/// The bytes of a file, from the disk each time.
struct FileSource: ByteSource {
  private let handle: FileHandle

  init(_ path: String) throws {
    handle = try FileHandle(forReadingFrom: URL(filePath: path))
  }

  mutating func rewind() throws(Finding) {
    do { try handle.seek(toOffset: 0) } catch { throw Finding(.emptyFile) }
  }

  mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws(Finding) -> Int {
    max(0, Glibc.read(handle.fileDescriptor, buffer.baseAddress, buffer.count))
  }
}
