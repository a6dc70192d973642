import CollateCore
import CollateText
import Testing

@testable import CollateLoad

/// Mails, with `HeaderFields`, `MailPart` and `TransferDecoding`.
@Suite struct MailReaderTests {
  private static let head =
    "Message-ID: <1@a.example>\nMIME-Version: 1.0\nFrom: \"Ada Brandt\" <ada@a.example>\nDate: Tue, 14 May 2024 06:10:00 +0200\n"

  @Test func thePlainTextOfAMailIsItsAccount() {
    let mail =
      Self.head
        + """
        Subject: =?utf-8?Q?Caf=C3=A9_shut?= =?iso-8859-1?B?IOk=?=
        Content-Type: multipart/alternative; boundary="x y"

        --x y
        Content-Type: text/html; charset=utf-8

        <p>Other</p>
        --x y
        Content-Type: text/plain; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        The caf=E9 is=20
        shut since=
         noon. 1 = 1.
        --x y--
        """
    let found = read(mail, "a.eml")
    #expect(found.names == ["a.eml"] && found.texts.first?.hasPrefix("The café is") == true)
    #expect(found.texts.first?.contains("since noon. 1 = 1.") == true)
    #expect(
      found.documents.first?.source(of: "café") == "caf=E9"
        && found.documents.first?.encoding == "windows-1252")
    #expect(found.fact(Metadata.title) == "Café shut é" && found.fact(Metadata.date) == "2024-05-14")
    #expect(found.fact(Metadata.author) == "Ada Brandt" && found.reasons.isEmpty)
  }

  @Test func aSavedPageIsAPage() {
    let page =
      "From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example\nSubject: Dam\nDate: Tue, 14 May 2024 06:10:00 +0200\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"b\"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\nPHA+SXQg\ncmFpbmVkLjwvcD4=\n--b\nContent-Type: image/png\n\nxx\n--b--\n"
    let found = read(page, "a.mht")
    #expect(found.texts == ["<p>It rained.</p>"] && found.documents.first?.markup == .html)
    #expect(found.documents.first?.source(of: "It rained") == "SXQg|cmFpbmVk")
    #expect(
      found.fact(Metadata.title) == "Dam" && found.fact(Metadata.date) == nil
        && found.fact(Metadata.author) == nil)
  }

  @Test func aMailboxIsItsMails() {
    let mail = { (text: String) in "From a@a.example Mon Jan  6 10:00:00 2020\n\(Self.head)\n\(text)\n\n" }
    let found = read(
      mail("The dam held.\nFrom here on it rained.") + mail("It snowed.") + mail(" "), "old.mbox")
    #expect(found.names == ["old.mbox#1", "old.mbox#2"])
    #expect(
      found.texts == ["The dam held.\nFrom here on it rained.", "It snowed."] && found.failures.count == 1)
  }

  @Test func aMailboxWithoutAMailIsTold() {
    let found = CollateLoadTests.read("It rained.".utf8, "a.txt", format: .mailbox)
    #expect(found.documents.isEmpty && found.failures == ["the mailbox holds no mail"])
  }

  @Test func whatIsAttachedIsReadOrNamed() {
    let mail =
      Self.head
      + "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nSee below.\n--b\nContent-Type: message/rfc822\n\nSubject: Dam\n\nThe dam held.\n--b\nContent-Type: application/pdf\nContent-Disposition: attachment; filename=\"plan.pdf\"\n\n%PDF\n--b--\n"
    let found = read(mail, "a.eml")
    #expect(found.names == ["a.eml", "a.eml!1"] && found.texts == ["See below.", "The dam held."])
    #expect(found.failures == ["what is attached to the mail is not read: plan.pdf"])
    #expect(
      read(Self.head + "Content-Type: image/png\n\nxx", "a.eml").failures == [
        "the mail has no part of text or HTML"
      ])
  }

  @Test func partsInPartsAreBounded() {
    let deep = (0..<400).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }.joined()
    let found = read(Self.head + deep + "\nIt rained.", "a.eml")
    #expect(found.documents.isEmpty && found.failures.count == 1)
  }

  @Test func bytesAreCarriedInTwoWays() {
    func decode(_ text: String, _ encoding: String) -> String {
      let bytes = Array(text.utf8)
      return String(
        decoding: TransferDecoding.decode(Span(0, bytes.count), of: bytes, encoding: encoding).bytes,
        as: UTF8.self)
    }
    #expect(
      decode("YQ==YWI=YWJj", "base64") == "aababc" && decode("Y*W\nI", "base64") == "ab"
        && decode("Y", "base64") == "")
    #expect(decode("a=3D=\r\nb=zz=", "quoted-printable") == "a=b=zz" && decode("a=3D", "8bit") == "a=3D")
  }

  @Test func parametersOfAFieldAreFound() {
    let bytes = Array("Content-Type: text/plain; name=\"a;b\" ;\n charset = UTF-8\nX\n\nbody".utf8)
    let header = HeaderFields(bytes, in: Span(0, bytes.count))
    #expect(
      header.kind("content-type") == "text/plain" && header.parameter("name", of: "content-type") == "a;b")
    #expect(
      header.parameter("charset", of: "content-type") == "UTF-8"
        && header.parameter("x", of: "content-type") == nil)
    #expect(bytes[header.end] == UInt8(ascii: "b"))
    let part = MailPart(bytes, in: Span(0, bytes.count))
    #expect(
      part.attachedName == "a;b" && !part.isAttached && part.text(bytes).text.bytes == Array("body".utf8))
  }
}
