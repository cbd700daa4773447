import Receivables
import Testing

@Suite("Times of day")
struct TimeOfDayTests {
  @Test func `every minute of a day reads as it is printed`() throws {
    var earlier: TimeOfDay?
    for hour in 0..<24 {
      for minute in 0..<60 {
        let time = try TimeOfDay(hour: hour, minute: minute)
        #expect(time.minute == hour * 60 + minute)
        #expect(time.description.utf8.count == 5)
        #expect(try TimeOfDay(time.description) == time)
        if let earlier { #expect(earlier < time) }
        earlier = time
      }
    }
    #expect(try TimeOfDay("09:05").description == "09:05")
    #expect(try TimeOfDay("00:00").minute == 0)
    #expect(try TimeOfDay("23:59").minute == 1_439)
  }

  @Test(arguments: ["24:00", "23:60", "99:99", "00:99"])
  func `no day has such a time`(text: String) {
    #expect(throws: TimeFault.noSuchTime) { try TimeOfDay(text) }
  }

  @Test(arguments: [(24, 0), (-1, 0), (0, 60), (0, -1), (.max, 0), (0, .max), (.min, .min)])
  func `no day has such an hour or minute`(hour: Int, minute: Int) {
    #expect(throws: TimeFault.noSuchTime) { try TimeOfDay(hour: hour, minute: minute) }
  }

  @Test(arguments: [
    "", ":", "9:05", "09:5", "0905", "09.05", "09-05", "09:05 ", " 09:05", "09:05:00", "9:05 ",
    "+1:00", "01:+1", "-0:00", "00:-0", "-1:00", "01:-1", " 1:00", "01: 1", "1 :00", "0x:10",
    "1_:00", "a0:00", "09:0O", "09:0\u{0}", "09:05\n", "09：05", "０９:０５", "٠٩:٠٥", "٠٩:5",
    "1\u{301}:0", "12:\u{301}", "\r\n:12", "12h05", "12::5",
  ])
  func `another form is no time`(text: String) {
    #expect(throws: TimeFault.noTime) { try TimeOfDay(text) }
  }
}
