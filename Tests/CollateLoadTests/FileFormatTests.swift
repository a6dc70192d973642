import CollateCore
import CollateText
import Testing

@testable import CollateLoad

@Suite struct FileFormatTests {
  private func format(_ text: String, _ name: String = "a.txt") -> FileFormat {
    FileFormat.detect(
      ContentHead(Array(text.utf8), text: Array(text.utf8), ending: FileFormat.ending(of: name)))
  }

  @Test func whatProgramsWriteIsKnownByItsContent() {
    #expect(format("WARC/1.1\r\nWARC-Type: response\r\n") == .warc)
    #expect(format("<?xml version='1.0'?>\n<rss><channel>") == .xml)
    #expect(format("{\"text\": \"a\"}", "a") == .jsonLines)
    #expect(format("<!DOCTYPE html><p>a") == .html)
  }

  @Test func recordsAndPagesAreNoTable() {
    #expect(format(#"{"id":1,"text":"a"}"# + "\n" + #"{"id":2,"text":"b"}"# + "\n", "a") == .jsonLines)
    #expect(format("<?xml version='1.0'?><!DOCTYPE html><html><body>x", "a.xhtml") == .html)
  }

  @Test(arguments: [
    "id,title,text\n1,Dam,\"It held, they said.\"\n2,Rain,It fell.\n", "id;text\r\n1;It held.\r\n",
    "sep=;\nid;text\n1;a\n", "name\tplace\nOrrin\tVale\nVale\tOrrin", "id,text\r1,\"two\rlines\"\r2,x\r",
  ]) func tablesAreKnownByTheirRows(text: String) {
    #expect(format(text) == .table)
  }

  @Test func aDamagedTableIsKnownByItsName() {
    #expect(format("id,text\n1,a,b,c\n", "a.csv") == .table)
    #expect(format("id,text\n1,a,b,c\n") == .plain)
    #expect(!DelimitedRows.isTable(ContentHead([], text: [], ending: "txt")))
  }

  @Test func mailIsKnownByWhatProgramsWrite() {
    let mail = "Received: from a.example\n by b.example\nFrom: a@a.example\nSubject: dam\n\nIt held.\n"
    #expect(format(mail) == .mail)
    #expect(format("From a@a.example Mon Jan  6 10:00:00 2020\n" + mail) == .mailbox)
    #expect(format("MIME-Version: 1.0\nContent-Type: multipart/related\n\n--x") == .mail)
    #expect(!MailHeader.opens(ContentHead([], text: Array("\tReceived: x\n\n".utf8), ending: "")))
  }
}
