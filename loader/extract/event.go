package extract

import (
	"slices"
	"strconv"
)

// An eventName is an event in the text: its noun, and the name behind it.
type eventName struct {
	from, to int
	head     int // behind the noun
	class    string
	noun     string
	bare     bool // the noun alone, or with "này", "trên"
	whole    int  // behind those whom it receives or who meet, see event_guest.go; 0 without
}

func itoa(n int) string { return strconv.Itoa(n) }

// eventAt tells whether the noun of an event stands at word i.
func (t *text) eventAt(i, to int) bool {
	if i >= to || t.words[i].punct {
		return false
	}
	end, _ := lex.events.at(t, i, to)
	return end > i
}

// Words with which an event's name may go on right behind its noun in small letters.
var nameStarts = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, `tổng kết, sơ kết, triển khai, toàn quốc, toàn thể, trực tuyến, giao ban, quán triệt, học tập, ban chấp hành, đại biểu, thường niên, bất thường,
		lần, lần thứ, thứ, các, những người, quản lý, đảng cộng sản, thường kỳ, định kỳ, cấp nhà nước, hữu nghị, phường, quận, huyện, xã, thành phố, tỉnh, thị xã, khoa học, quốc tế, công bố, trao, trao tặng, trao giải, trao quyết định, ký, ký kết, kỷ niệm, khai mạc, bế mạc, khai giảng, khánh thành, ra mắt, phát động, tuyên dương,
		tôn vinh, gặp mặt, gặp gỡ, biểu dương, đón nhận, bàn giao, khởi công, động thổ, thông xe, cấp cao, thượng đỉnh, về, với, của, tập huấn, chuyên đề, mừng công, truy điệu, viếng, tang, phiên,
		bổ nhiệm, hiệp thương, lấy ý kiến, lấy phiếu, góp ý, đánh giá, bàn, đối thoại, xúc tiến, hợp tác, song phương, trù bị, đặc biệt, bàn tròn, cổ đông, nhiệm kỳ, cán bộ, công chức, phổ biến, chia tay, hưởng ứng, chào mừng, mừng,
		tưởng niệm, giỗ, dâng hương, cầu siêu, hội, báo, báo chí, tiếp xúc, tiếp, chung kết, kết nối, giữa, đảng bộ, chi bộ, thành ủy, tỉnh ủy, đoàn, công đoàn, hội đồng, ủy ban, tổng, cấp tỉnh, cấp bộ, toàn quân, ngành, tri ân, vinh danh,
		phát triển, nâng cao, tăng cường, đẩy mạnh, giới thiệu, tham vấn, bầu, cử tri, trung ương, chính thức, đầu tiên, chất vấn, thi đua, cải cách, an ninh, công tác, phòng chống, bộ trưởng, quan chức, nhà nước, liên tịch, điển hình, xây dựng, thành lập, truyền thống, bàn về, mở rộng, đón, tiễn, phát thưởng, sinh hoạt, ngoại giao, rút kinh nghiệm, nghe, thông báo, thông tin, kiểm điểm, kiểm tra, phát bằng, tốt nghiệp, hòa nhạc, giao lưu, hội ngộ, kết nạp, kết nghĩa, quốc khánh, phật đản, hợp nhất, sáp nhập, chuyển giao, giao nhiệm vụ, nhậm chức, tuyên thệ, xuất quân, ra quân, duyệt binh, chiêu đãi,
		kinh tế, doanh nghiệp, doanh nhân, đầu tư, văn hóa, giáo dục, tài chính, thương mại, du lịch, chiến lược, năng lượng, nông nghiệp, môi trường, khởi động, pháp luật, nghị viện, thanh niên, phụ nữ, nữ, quan hệ, chuyển đổi, trí thức, cấp, rà soát, thẩm định, giải quyết, chuẩn bị, kiện toàn, ứng phó, thúc đẩy, chỉ đạo, sắp xếp, trả lời, phối hợp, kín, khẩn, khẩn cấp, nội bộ, hẹp, học sinh, sinh viên, nhân dân, nhân quyền, chung, đảm bảo, bảo đảm, tháo gỡ, nghiên cứu, bồi dưỡng, thực trạng, chính phủ, đảng, đột xuất, sản xuất, tài năng, hiến kế, chính sách, cho ý kiến về, lịch sử, trọng thể chào mừng, trọng thể, mở đầu của, một số, liên bộ trưởng`)
	return tr.done()
}()

// Words that end an event's name.
var nameEnds = set(`đã sẽ đang vừa được bị do diễn nhằm để vào có gồm là từ theo khi sau trước nói ông bà thì mà này đó trên vẫn còn cũng
	thông_qua nhất hôm sáng chiều tối trưa đêm nơi cùng nhưng rằng nếu khác hay bước dự tham diễn_ra như qua bằng ngay vì không phải thu chúng từng`)

// Words of two syllables, one of which alone would end a name: "tiến sĩ danh dự", "giải trừ quân bị", "lớn nhất châu Á".
var wholeWords = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, `danh dự, dự án, dự thảo, dự báo, dự phòng, dự luật, dự toán, quân bị, trù bị, chuẩn bị, thiết bị, trang bị, làm theo, tiếp theo, lớn nhất, cao nhất, trẻ nhất, trọng nhất, thứ nhất, hạng nhất, duy nhất, cuối cùng, có công, có vốn,
		tham nhũng, tham vấn, tham mưu, tiếng nói, tự do, thu phí, thu giá, thu hồi, thu nhập, thu chi, thu ngân sách, từ thiện, bầu cử, mặt bằng, không gian, không quân, hàng không, trao bằng, phát bằng, cấp bằng, truy tặng bằng, đồng bằng, nơi cư trú, nhà ở, nghe nhìn,
		thu thập, thu gom, sau sự cố, sau thiên tai, sau lũ, sau bão, sau thảm họa, sau thu hoạch, sau cổ phần hóa, sau sáp nhập, kết thúc chiến tranh, kết thúc cuộc chiến tranh, kết thúc thế chiến, đối tác vì, về tiếp tục, chế độ diệt chủng ở, sau đại học, đời sau, mai sau, có hiệu quả, theo hợp đồng, theo mô hình, giao thông, truyền thông, viễn thông, phổ thông, lưu thông, tôn chỉ, đồng đều, tân sơn nhất, từ xa, chung tay, thời gian tới, thời gian qua, lời kêu gọi, hồ chí minh, tiếng anh, dự kiến chương trình, sáng kiến, sáng tạo, liên quan đến, liên quan tới, trong một số, trên toàn quốc, nội các, diễn biến, diễn tập, diễn xuất, biểu diễn, trình diễn, cùng quân dân, đã nghỉ hưu`)
	return tr.done()
}()

// wordAround is the word behind one of the whole words that covers word i, i where none does.
func (t *text) wordAround(i, to int) int {
	for start := max(0, i-2); start <= i; start++ {
		if end, _ := wholeWords.at(t, start, to); end > i {
			return end
		}
	}
	return i
}

// What an event does, or what is said of it, behind a name that is complete: "Hội nghị ABC phản ánh ...".
var deeds = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, `đóng vai trò, công bố, nói, chụp ảnh, chúc mừng, thông qua, đặt, nỗ lực, mở đầu, mở màn, đạt, ký, kí, xếp, ra đời, cam kết, phản ánh, gây, làm việc, hứa hẹn, giúp, tạo, cho thấy, bắt đầu, chỉ có, rất, đều, ngày càng, chắc chắn, một lần nữa, sắp, bàn, bàn về, lần lượt,
		nóng, ủng hộ, quyết định, tán thành, chào đón, nhận, xác nhận, thất bại, hoàn toàn, nhiều khả năng, quan trọng, thật, ra nghị quyết, gửi, mặc dù, vắng, vài, bổ sung, tuy, đưa, mong muốn, xoay quanh, kết nạp, triệu tập, các đại biểu, khẳng định, trong một, trong suốt, trong quãng, bày tỏ, chia sẻ`)
	return tr.done()
}()

// isComplete tells whether a name may end before word i: behind a number that counts events, a bracket, a quotation
// or a capital.
func (t *text) isComplete(head, i int) bool {
	if i <= head {
		return false
	}
	last, before := t.words[i-1], t.words[i-2]
	if first := i-2 < head; last.number && first || !first && (before.key == "thứ" || before.key == "lần") {
		return true
	}
	return last.upper || last.key == ")" || closesQuotation(last.key) || last.number && (before.upper || before.key == "khóa" || before.key == "họp" || before.key == "ương")
}

// Phrases that end an event's name, or a bare noun's sentence.
var nameStops = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, `diễn ra, khai mạc, bế mạc, kết thúc, tháp tùng, thành công, chính thức, nhất trí, thống nhất, với sự, dưới sự, năm ngoái, năm trước, nhân kỷ niệm, nhân ngày, nhân chuyến, nhận xét, với tư cách, với vai trò, với cương vị, với tinh thần, với thông điệp, với mong muốn, với kết quả, với các nội dung, với những nội dung, với chủ đề, với chủ trương, với mục, với khoảng, với nội dung, với nhiều, với hơn, với gần, tới, đến, tổ chức, phát biểu, cho, trong khuôn khổ, trong thời gian,
		trong hai ngày, theo hình thức, bằng hình thức, nhân dịp, trong bối cảnh, trong không khí, đồng chí, sau khi, trước khi, thu hút, quy tụ, cho biết, cho rằng, nhấn mạnh, yêu cầu, đề nghị, đánh giá cao, khẳng định, đề ra, thảo luận, bầu, trong tình hình, ở, mở ra, mang, góp phần, kêu gọi, tập trung, với tổng, nghe, chiều, tiếp tục, đề cập, tuần, ngày mai, năm nay, hôm nay, hôm qua, còn, ghi nhận, biểu quyết, giao cho, trong đó, nêu, xác định, hoàn thành, dành, lần này, vừa qua, sắp tới, tới đây, bị, xem xét, tiến hành, cần, phải, nên, gần đây, sang, họp phiên, đợt này, tháng tới, tháng trước, tháng này, hồi, trong sự, kéo dài, trăn trở, cuối tuần, cuối tháng, về phía, chỉ còn, khép lại, mới đây, đưa ra, dường như, nằm trong, nằm, của các tầng lớp, của cử tri, của người dân, chào đón, đầu năm tới, đặt trọng tâm, ban đầu dự kiến, trong vòng, đầu giờ, liên quan việc, quy mô, trong ngày, trong nhiệm kỳ, lúc`)
	return tr.done()
}()

// Words after "và" with which an event's name goes on.
var afterAnd = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, `đón nhận, đón, triển khai, trao, trao tặng, trao giải, công bố, phương hướng, kế hoạch, nhiệm vụ, phát động, tổng kết, ký, ký kết, ra mắt, biểu dương, tôn vinh, khen thưởng, giao ban, bàn, thảo luận, quán triệt, học tập, sơ kết, đánh giá, kỷ niệm, mừng,
		khánh thành, phát triển, xây dựng, bảo vệ, phòng chống, nâng cao, hội nhập, đầu tư, đào tạo, hợp tác, công tác, trả lời, thực hiện, tuyên dương, tri ân, khai giảng, gặp mặt, bế mạc, công nhận, đối ngoại, hội, dạy, thương mại, an ninh, khoa học, công nghệ, việc, vai trò, giải pháp, thách thức, kết nối, thúc đẩy, tăng cường, ứng phó, quản lý, kinh nghiệm, truyền thông, trọng tâm, ngày, giao, đề ra, kết nạp, dâng hương, phổ biến, chia sẻ, chuyển đổi, bổ nhiệm, giới thiệu, tập huấn, nhân dân, xã hội, vinh danh, thành lập, tham gia, cải cách, mới nổi, phát huy, làm theo, mở cửa, chế biến, phê bình, dự toán, khu, đời sống, quốc phòng, thống đốc, phó thống đốc, triển lãm, bền vững, định hướng, sử dụng, khai thác, bảo tồn, phục hồi, xúc tiến, các mục tiêu, phong trào, truyền thống, cùng quân dân, chương trình xây dựng`)
	return tr.done()
}()

// event is the event at word i.
func (t *text) event(i, to int) (eventName, bool) {
	n := eventName{from: i, to: i}
	if i >= to || t.words[i].mute {
		return n, false
	}
	head, e := lex.events.at(t, i, to)
	if head == i {
		return n, false
	}
	if e.Key == "kỷ niệm" && t.key(head, to) == "chương" {
		return n, false // an award
	}
	if t.key(head-1, to) == "báo" && t.key(head, to) == "cáo" { // "cuộc họp báo cáo" is no "họp báo"
		if head, e = lex.events.at(t, i, head-1); head == i {
			return n, false
		}
	}
	if known, _ := lex.bodies.at(t, i, to); e.Key == "chương trình" && known > head {
		return n, false // "Chương trình Phát triển Liên hợp quốc"
	}
	if e.Key == "đối thoại" && !(t.words[i].upper && t.upper(head, to)) {
		return n, false // a verb, but for "Đối thoại Shangri-La"
	}
	if e.Key == "thượng đỉnh" && !t.isSummit(head, to) {
		return n, false // of two states it is more often spoken of than held: "thượng đỉnh Mỹ - Nga"
	}
	n.head, n.class, n.noun = head, e.Kind, e.Key
	// "các hội nghị" is a class of events; "đại hội đồng" a body; "lễ hội" a feast.
	if prev := t.key(i-1, to); prev == "các" || prev == "những" || prev == "nhiều" || prev == "số" && t.is(i-2, to, "một") || prev == "trung" && t.is(i, to, "tâm") || prev == "tâm" && t.is(i-2, to, "trung") {
		return n, false
	}
	n.to = t.eventTail(head, to, e.Use == "part")
	if e.Key == "đại hội" && t.is(head, to, ",", "đại", "biểu") {
		n.to = t.eventTail(head+1, to, false) // a comma by mistake
	}
	if of := t.sessionOf(head, to); sessions[e.Key] && of >= head {
		if whole, ok := t.event(of, to); ok {
			return whole, true // "phiên toàn thể hội nghị A" is a part of the conference
		}
	}
	if end := max(t.wholeQuotation(i, to), t.brokenQuotation(head, to), t.signedBehindColon(n, to)); end > n.to {
		n.to = end
	}
	if n.class == "congress" && t.is(n.to-2, n.to, "các", "cấp") {
		return n, false // "đại hội đảng bộ các cấp"
	}
	if t.is(n.to, to, "đến", "thứ") || t.is(n.to, to, "đến", "kỳ", "họp") {
		return n, false // "từ kỳ họp thứ 4 đến thứ 7"
	}
	n.bare = n.to == head
	if guest := t.guest(n, to); guest > n.to {
		n.whole = guest
	}
	if e.Use == "part" && n.bare {
		return n, false
	}
	if e.Key == "lễ" && t.key(head, to) == "hội" && !t.upper(head, to) || (e.Key == "đại lễ" || e.Key == "lễ") && (t.key(head, to) == "đường" || t.key(head, to) == "tân") {
		return n, false
	}
	return n, true
}

// isSummit tells whose meeting stands behind "thượng đỉnh" at word i: a body's by its letters, a group's of states, or business's.
func (t *text) isSummit(i, to int) bool {
	return i < to && (t.words[i].caps || t.groupOfStates(i, to) != "" || t.is(i, to, "doanh", "nghiệp"))
}

// wholeQuotation is the word behind a name that fills the quotation in which word i is the first, with what is in it in capitals: tại
// "(Hội nghị Xúc tiến đầu tư vào tỉnh A)", "(Lễ phát động Trồng cây từ hạt)" do Sở A tổ chức; i where none does.
func (t *text) wholeQuotation(i, to int) int {
	if i < 1 || !t.words[i].upper || !opensQuotation(t.words[i-1].key) {
		return i
	}
	for j := i; j < to && j < i+wordsOfQuotedName; j++ {
		if closesQuotation(t.words[j].key) {
			if t.key(j+1, to) == "do" || i > 1 && beforeQuoted[t.words[i-2].key] {
				return j
			}
			return i
		}
	}
	return i
}

// brokenQuotation is the word behind a name in a quotation that opens at word head and never closes, head where none does: hội thảo "Giữ
// rừng ở miền núi do Sở A tổ chức.
func (t *text) brokenQuotation(head, to int) int {
	if head+1 >= to || !opensQuotation(t.words[head].key) || !t.words[head+1].upper {
		return head
	}
	for j := head + 1; j < to; j++ {
		if closesQuotation(t.words[j].key) || t.words[j].key == "“" {
			return head
		}
	}
	end := head + 1
	for end < to {
		next := t.eventPart(end, head, to)
		if next == end && t.is(end, to, "tại") {
			next = max(end, t.area(end+1, to, false))
		}
		if next == end {
			break
		}
		end = next
	}
	if end < head+wordsOfBrokenQuotation {
		return head
	}
	return end
}

// A name in a quotation that does not close has so many words at least.
const wordsOfBrokenQuotation = 4

// signedBehindColon is the word behind a paper that is signed, where a colon parts it from its ceremony, the rest of the name where none
// is: "Lễ ký kết: (thỏa thuận giữa A và B)".
func (t *text) signedBehindColon(n eventName, to int) int {
	if n.to != n.head || n.class != "signing" || t.key(n.head, to) != ":" || !t.isSignedAt(n.head+1, to) {
		return n.to
	}
	return max(n.to, t.eventTail(n.head+1, to, false))
}

// closesQuotation tells the marks with which a quotation in a name ends.
func closesQuotation(mark string) bool {
	return mark == "”" || mark == "\"" || mark == "’" || mark == "'"
}

// A name in quotation marks has so many words at most, and stands behind one of these.
const wordsOfQuotedName = 30

var beforeQuoted = set("tại dự chức trì trong mạc")

// Sessions that are told of as the whole event.
var sessions = set("phiên_toàn_thể phiên_thảo_luận phiên_trọng_thể phiên_khai_mạc phiên_bế_mạc phiên_chất_vấn")

// sessionOf is where the event of a session may begin, behind its noun at word i and "của".
func (t *text) sessionOf(i, to int) int {
	if t.is(i, to, "của") {
		i++
	}
	if t.eventAt(i, to) {
		return i
	}
	return 0
}

// eventTail is the word behind an event's name: what its noun is followed by, up to a verb, a
// date, a title or a stop.
func (t *text) eventTail(head, to int, part bool) int {
	i := head
	if !t.nameBegins(i, to, part) {
		return head
	}
	end := i
	for i < to && i < head+wordsOfEventName {
		next := t.eventPart(i, head, to)
		if next == i {
			break
		}
		i = next
		if !neverLast[t.words[i-1].key] || t.wordAround(i-1, to) == i {
			end = i
		}
	}
	return end
}

// A name of an event goes on for so many words behind its noun.
const wordsOfEventName = 60

// Words with which no name of an event ends.
var neverLast = set("và , - của với về giữa các trong theo cho từ tới đến kể bao sắp thông rất vào chỉ tuy một đều hoặc do để khi mà như thứ nhiều những")

// nameBegins tells whether the noun's name goes on at word i.
func (t *text) nameBegins(i, to int, part bool) bool {
	if i >= to || t.words[i].mute {
		return false
	}
	w := t.words[i]
	switch {
	case opensQuotation(w.key):
		return t.quoted(i, to) > i
	case w.upper && t.startsTitle(i, to):
		return t.officeAt(i, to) || t.officesOf(i, to)
	case t.isOfOffices(i, to), t.is(i-2, to, "hội", "nghị") && t.is(i, to, "lãnh", "đạo") && t.namesSomething(i+2, to):
		return true
	case w.key == "(":
		letters := t.bracketInName(i, to)
		return letters > i && t.nameBegins(letters, to, part)
	case w.punct || t.polite(i, to):
		return false
	case w.upper:
		return !t.personRun(i, to)
	case w.number:
		// "kỷ niệm 60 năm", "Đại hội 12"; no date
		d, isDate := t.date(i, to)
		return !isDate || d.loose && part
	}
	if end, _ := nameStarts.at(t, i, to); end > i {
		return t.startsName(i, end, to)
	}
	return t.area(i, to, false) > i+1 || t.isSigned(i, to) || t.beginsTopic(i, to) || t.isCelebrated(i, to) || !w.isSyllable()
}

// opensQuotation tells the marks with which a quotation in a name begins.
func opensQuotation(mark string) bool {
	switch mark {
	case "“", "\"", "'", "‘":
		return true
	}
	return false
}

// officeAt tells whether an office without its holder stands at word i: "Bộ trưởng Ngoại giao ASEAN", but neither
// "Bộ trưởng" nor "Bộ trưởng Ngoại giao Trần Văn A".
func (t *text) officeAt(i, to int) bool {
	n, ok := t.title(i, to)
	return ok && !n.bare && t.name(n.to, to) == n.to
}

// officesOf tells whether an office stands at word i, and behind it in capitals what all its holders belong to: "Hội nghị Bộ
// trưởng Sáng kiến Sông xanh".
func (t *text) officesOf(i, to int) bool {
	n, ok := t.title(i, to)
	if !ok || !n.bare || !t.upper(n.to, to) {
		return false
	}
	return t.isPhrase(n.to, to)
}

// isOfOffices tells whether an office in small letters, whose holders meet, stands behind "hội nghị" at word i, with a body or a
// place and no holder: "hội nghị giám đốc Sở Y tế năm 2018".
func (t *text) isOfOffices(i, to int) bool {
	n, ok := t.title(i, to)
	return ok && t.is(i-2, to, "hội", "nghị") && !t.words[i].upper && !n.bare && (n.org == 0 || t.words[n.org].upper) && t.name(n.to, to) == n.to
}

// isPhrase tells a capital with a small letter behind it, which begins what is called so: "Sáng kiến Sông xanh".
func (t *text) isPhrase(i, to int) bool {
	return t.upper(i, to) && i+1 < to && !t.words[i+1].upper && !t.words[i+1].punct && !t.words[i+1].number
}

// startsName tells whether the words up to end, with which names go on in small letters, begin one here and no
// sentence.
func (t *text) startsName(i, end, to int) bool {
	switch {
	case t.is(i, to, "đánh", "giá") && t.upper(i+2, to):
		return false // "phát biểu tại diễn đàn đánh giá Lào là bạn"
	case t.is(i, to, "với") || t.is(i, to, "của"):
		return !t.stops(i, to) && (t.namesSomething(i+1, to) || t.namesPeers(i+1, to))
	case t.is(i, to, "một", "số"):
		return t.key(i-1, to) == "mặt" || t.key(i-1, to) == "gặp"
	case t.is(i, to, "tiếp", "tục") || t.is(i, to, "nghe") || t.is(i, to, "lịch", "sử") && !t.upper(end, to):
		return false
	case t.isFormal(i, to):
		return true
	case t.is(i, to, "khai", "mạc") || t.is(i, to, "bế", "mạc") || t.is(i, to, "bầu") || t.is(i, to, "ra", "mắt"):
		return t.key(i-1, to) == "lễ" // "lễ khai mạc" is a noun; "hội nghị khai mạc sáng nay" is a sentence
	}
	stop, _ := nameStops.at(t, i, to)
	return stop < end
}

// isSigned tells the paper that is signed: "lễ ký biên bản", "lễ ký kết văn kiện", "lễ ký kết: thỏa thuận".
func (t *text) isSigned(i, to int) bool {
	noun := i
	if t.key(i-1, to) == ":" {
		noun--
	}
	return (t.is(noun-2, to, "ký", "kết") || t.is(noun-2, to, "lễ", "ký")) && t.isSignedAt(i, to)
}

// isSignedAt tells whether a paper that is signed stands at word i.
func (t *text) isSignedAt(i, to int) bool {
	paper, _ := lex.documents.at(t, i, to)
	return paper > i || t.is(i, to, "văn", "kiện")
}

// isCelebrated tells what a "lễ" is held for, which may be any word: "lễ rước đuốc".
func (t *text) isCelebrated(i, to int) bool {
	if t.words[i-1].key != "lễ" || t.stops(i, to) {
		return false
	}
	switch key := t.words[i].key; key {
	case "hội", "ở", "tại", "và":
		return false
	default:
		return !nameEnds[key]
	}
}

// isFormal tells "chính thức" in a name from an adverb: "lễ đón chính thức", "lễ ký kết chính thức Hiệp định A", "phiên họp chính thức
// đầu tiên", but not "hội nghị chính thức khai mạc".
func (t *text) isFormal(i, to int) bool {
	return t.is(i, to, "chính", "thức") && (t.is(i-2, to, "lễ", "đón") || t.upper(i+2, to) || t.is(i+2, to, "đầu", "tiên") || t.is(i+2, to, "của") || i+2 < to && t.words[i+2].key == ".")
}

// beginsTopic tells a word that begins what a seminar or forum is about: "tọa đàm đạo đức nghề báo"; not a verb that
// says what happens there: "diễn đàn thảo luận".
func (t *text) beginsTopic(i, to int) bool {
	word, _ := lex.words.at(t, i, to)
	verb, _ := verbs.at(t, i, to)
	if word <= i+1 || verb > i || t.stops(i, to) || nameEnds[t.words[i].key] {
		return false
	}
	switch t.words[i-1].key {
	case "thảo", "đàm", "đàn":
		return !verbish[t.keyOf(i, word)] || t.isHeld(i, to)
	case "nghị", "họp":
		return t.isHeld(i, to)
	}
	return false
}

// isHeld tells whether someone holds, chairs or attends the event whose noun of two syllables ends before word i: what
// follows is then its topic: "chủ trì hội nghị đổi mới trường học".
func (t *text) isHeld(i, to int) bool {
	for from := max(0, i-5); from < i-2; from++ {
		if end, kind := verbs.at(t, from, to); end == i-2 && (kind == toChair || kind == toOrganize || kind == toAttend) {
			return true
		}
	}
	return false
}

// hasArea tells whether a word like "phường" stands in a stretch.
func (t *text) hasArea(from, to int) bool {
	for i := from; i < to; i++ {
		if end, _ := areaWords.at(t, i, to); end > i {
			return true
		}
	}
	return false
}

// polite tells whether an honorific with a name behind it stands at word i.
func (t *text) polite(i, to int) bool {
	h := t.honorific(i, to)
	if h == i || !t.upper(h, to) {
		return false
	}
	_, kind := lex.honorifics.at(t, i, to)
	return kind == "address" || !t.words[i].upper && !t.words[h].caps || t.surnameAt(h, to) // not "Doanh nhân Toàn cầu", "doanh nhân APEC"
}

// namesSomething tells whether a body, a place or another capital follows.
func (t *text) namesSomething(i, to int) bool {
	reach := 4
	if t.key(i-1, to) == "với" && !t.is(i, to, "người", "đồng", "cấp") {
		reach = 6 // "với lãnh đạo các tỉnh Tây Nguyên"
	}
	for n := 0; n < reach && i < to; n++ {
		if t.words[i].punct {
			return false
		}
		if t.words[i].upper {
			return true
		}
		i++
	}
	return false
}

// namesPeers tells whether word i names people of a kind, whom a meeting is with: "các (cán bộ chủ chốt)", "(lãnh đạo) của 40 hãng";
// not "các nội dung sau".
func (t *text) namesPeers(i, to int) bool {
	if t.key(i-1, to) != "với" || t.is(i-3, to, "hội", "nghị") {
		return false
	}
	if t.is(i, to, "các") || t.is(i, to, "những") {
		i++
	}
	end, _ := peers.at(t, i, to)
	return end > i && t.name(end, to) == end
}

// Whom meetings are with.
var peers = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, `lãnh đạo, cán bộ, đại diện, địa phương, doanh nghiệp, doanh nhân, nhà khoa học, nhà đầu tư, nhà báo, trí thức, việt kiều, kiều bào, cựu chiến binh, báo chí, phóng viên, chuyên gia, cử tri, bộ ngành, bộ, tỉnh thành, tỉnh, đơn vị, sinh viên, thanh niên, công nhân, người lao động, nông dân, hộ dân, giáo viên, học sinh`)
	return tr.done()
}()

func (t *text) stops(i, to int) bool {
	end, _ := nameStops.at(t, i, to)
	return end > i
}

// eventPart is the word behind the next part of an event's name, or i where the name ends.
func (t *text) eventPart(i, head, to int) int {
	w := t.words[i]
	if w.mute {
		return i
	}
	if opensQuotation(w.key) {
		return t.quoted(i, to)
	}
	switch w.key {
	case "(":
		return max(t.bracketInName(i, to), t.placeInBrackets(i, head, to))
	case ",":
		return t.overComma(i, head, to)
	case ";":
		return t.overSemicolon(i, head, to)
	case ":":
		return t.overColon(i, head, to)
	case "-":
		return t.overDash(i, head, to)
	case "/":
		return i + 1
	case "+":
		if i+1 < to && t.words[i+1].number && t.words[i-1].upper {
			return i + 2 // "ASEAN +3"
		}
		return i
	case "và":
		return t.overAnd(i, head, to)
	case "tại", "ở", "trên":
		if end := t.manyPlaces(i, to); end > i {
			return end
		}
		if t.is(i+1, to, "việt", "nam") && t.hasKey(head, i, "về") {
			return i + 3 // "tọa đàm về đầu tư ở Việt Nam"
		}
	}
	switch w.key {
	case "tại":
		if end := max(t.area(i+1, to, true), t.properNoun(i+1, to)); t.is(i-2, to, "tình", "hình") && end > i+1 {
			return end // "cuộc họp về tình hình tại tỉnh A", "... tại chùa B"
		}
		return t.homeOfPeople(i, head, to)
	case "ở":
		return t.topicAbroad(i, to)
	case "ngày":
		if i+1 < to && t.words[i+1].number {
			return i
		}
		return i + 1
	}
	if t.is(i-2, to, "đại", "biểu") && (w.key == "dự" || t.is(i, to, "tham", "dự")) {
		if whole, ok := t.event(t.behindAttend(i), to); ok && !whole.bare {
			return whole.to // "chương trình gặp gỡ với đại biểu dự Đại hội A"
		}
	}
	if w.key == "." && t.isDecimal(i, to) {
		return i + 2
	}
	if w.punct {
		return i
	}
	if end := t.wholePart(i, to); end > i {
		return end
	}
	if w.upper && len(w.written) == 1 && t.is(i+1, to, ".") && i+2 < to && t.words[i+2].number {
		return i + 3 // "Q. 11"
	}
	if w.upper && t.is(i, to, "diễn", "đàn") && (t.words[i-1].key == "của" || t.words[i-1].key != "và" && t.isConference(head)) {
		if forum, ok := t.event(i, to); ok && !forum.bare {
			return forum.to // "Hội nghị cấp cao (của) Diễn đàn Hợp tác A"
		}
	}
	if nameEnds[w.key] && !t.is(i-2, to, "đầu", "tư", "vào") && (!t.isPhrase(i, to) || t.eventAt(i, to)) || t.deedAt(i, head, to) {
		return i
	}
	if end := t.unlikelyPart(i, head, to); end > i {
		return end
	}
	if t.stopsEvent(i, head, to) {
		return i
	}
	if end := t.namedPart(i, head, to); end > i {
		return end
	}
	if end := t.doerOfDay(i, to); end > i {
		return end
	}
	if end := t.vietnameseName(i, to); end > i && namesake[t.words[i-1].key] {
		return end // "lễ trao giải thưởng Lê Văn A"
	}
	if t.endsBeforeSomeone(i, to) {
		return i
	}
	return i + 1
}

// properNoun is the word behind a noun in small letters and its name in capitals, i where none stands there: "chùa Hương".
func (t *text) properNoun(i, to int) int {
	end := i + 1
	if !isSyllable(t.key(i, to)) || t.upper(i, to) {
		return i
	}
	for t.upper(end, to) {
		end++
	}
	if end == i+1 {
		return i
	}
	return end
}

// behindAttend is the word behind "dự" or "tham dự" at word i.
func (t *text) behindAttend(i int) int {
	if t.words[i].key == "tham" {
		return i + 2
	}
	return i + 1
}

// isDecimal tells the point in a number: "công nghiệp 4.0".
func (t *text) isDecimal(i, to int) bool {
	return t.words[i-1].number && !t.words[i].gap && i+1 < to && t.words[i+1].number && !t.words[i+1].gap
}

// isConference tells whether the noun that ends before word head is "hội nghị" or one that begins with it.
func (t *text) isConference(head int) bool {
	return t.is(head-2, head, "hội", "nghị") || t.is(head-4, head, "hội", "nghị")
}

// doerOfDay is the word behind who did what on the day of an anniversary, from word i on: "lễ kỷ niệm 50 năm ngày (Bác Hồ về thăm
// trường)"; i where none stands there.
func (t *text) doerOfDay(i, to int) int {
	if !t.is(i-2, to, "năm", "ngày") {
		return i
	}
	from := i
	if n, ok := t.title(i, to); ok {
		from = n.to
	}
	end := t.name(from, to)
	for end > from && end < min(to, i+wordsOfDeed) && !t.isClosed(end, to) && t.words[end].key != "và" && !t.words[end].mute {
		end++
	}
	return end
}

// What someone did on a day that is celebrated is told in so many words.
const wordsOfDeed = 20

// overComma is the word behind the comma at word i and what it joins to an event's name, i where the name ends.
func (t *text) overComma(i, head, to int) int {
	if end := t.term(i, to); end > i {
		return end
	}
	if t.commaJoins(i, head, to) {
		return i + 1
	}
	if end := t.joinsSitting(i, head, to); end > i {
		return end
	}
	if end := t.restOfList(i, head, to); end > i {
		return end
	}
	if t.is(i+1, to, "kỳ", "họp", "bất", "thường") {
		return i + 5 // "kỳ họp thứ 7, kỳ họp bất thường HĐND tỉnh A"
	}
	if b := t.body(i+1, to); t.is(head, to, "liên", "tịch") && b.to > i+1 {
		return b.to // "Hội nghị liên tịch Đảng đoàn, Ban Thường vụ Hội X"
	}
	if t.is(i+1, to, "đoạn") && t.upper(i+2, to) {
		return t.section(i+2, to)
	}
	kind, _ := areaWords.at(t, i+1, to)
	if kind > i+1 && (t.endsPlace(head, i) && !t.is(i+1, to, "thành", "phố") || t.words[i-1].upper && t.hasArea(head, i)) {
		return t.area(i+1, to, false)
	}
	return i
}

// section is the word behind the two ends of a road, or the one, at word i: "dự án đường sắt số 2, đoạn (Vinh - Huế)".
func (t *text) section(i, to int) int {
	for t.upper(i, to) || t.key(i, to) == "-" && t.upper(i+1, to) {
		i++
	}
	return i
}

// overSemicolon is the word behind the semicolon at word i where it joins one more thing that an event is held for, i where the
// name ends: "hội nghị tổng kết công tác năm 2017; triển khai nhiệm vụ năm 2018".
func (t *text) overSemicolon(i, head, to int) int {
	first, _ := needObjects.at(t, head, to)
	next, _ := needObjects.at(t, i+1, to)
	if first > head && next > i+1 && !t.words[i+1].upper {
		return i + 1
	}
	return i
}

// overColon is the word behind the colon at word i and the quotation that it opens, where soon before it stands what has a title:
// "hội nghị triển khai Đề án thí điểm: “Xã không rác”"; i where the name ends.
func (t *text) overColon(i, head, to int) int {
	titled := false
	if end := t.subtitle(i+1, head, to); end > i+1 {
		return end
	}
	for j := max(head, i-4); j < i; j++ {
		titled = titled || t.is(j, i, "đề", "án") || t.is(j, i, "dự", "án") || t.is(j, i, "đề", "tài") || t.is(j, i, "chuyên", "đề") || t.is(j, i, "chủ", "đề") || t.is(j, i, "chương", "trình") || t.is(j, i, "phong", "trào")
	}
	if !titled {
		return i
	}
	if i+1 < to && opensQuotation(t.words[i+1].key) {
		if end := t.quoted(i+1, to); end > i+1 {
			return end
		}
	}
	return i
}

// subtitle is the word behind the second half of a topic in capitals, behind a colon and before who organizes or what happens: "Tọa đàm Trồng
// rừng mới: (Gắn kết nhà máy với nhà nông) do Sở A tổ chức"; i where none stands at word i. A headline goes on behind a colon with its news.
func (t *text) subtitle(i, head, to int) int {
	if !t.isPhrase(head, to) || !t.isPhrase(i, to) || t.someoneAt(i, to) {
		return i
	}
	end := i + 1
	for end < min(to, i+wordsOfQuotedName) && !t.words[end].punct && t.words[end].key != "do" && t.words[end].key != "được" || t.key(end, to) == "-" {
		end++
	}
	if key := t.key(end, to); key != "do" && key != "được" {
		return i
	}
	return end
}

// commaJoins tells the commas with which an event's name goes on in words like those before.
func (t *text) commaJoins(i, head, to int) bool {
	return t.is(i+1, to, "lần", "thứ") || t.is(i+1, to, "khóa") || t.is(i-1, to, "phòng", ",", "chống") || t.is(i+1, to, "thích", "ứng", "với", "biến", "đổi") ||
		t.joinsTwin(i, to) || t.joinsPlan(i, to) || t.joinsList(i, to) || t.joinsThird(i, head, to) || t.joinsPlaces(i, head, to) ||
		t.joinsObject(i, to) || t.joinsAlike(i, head, to) || t.joinsAnniversary(i, head, to)
}

// endsBody tells whether a body's name ends right before word i.
func (t *text) endsBody(head, i int) bool {
	for start := max(head, i-12); start < i; start++ {
		if b := t.body(start, i); b.to == i {
			return true
		}
	}
	return false
}

// Verbs of what an event is held for, which need an object.
var needObjects = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, `học tập, quán triệt, phổ biến, biểu dương, tuyên dương, tôn vinh, vinh danh, tri ân, gặp mặt, kiểm tra, giám sát, đôn đốc, rà soát, đánh giá, thu hồi, xử lý, sơ kết, tổng kết, triển khai, giới thiệu, công bố, trao đổi, chuẩn bị, đổi mới, sắp xếp, nâng cao, xây dựng, gặp gỡ, đối thoại, ngăn chặn`)
	return tr.done()
}()

// joinsObject tells the comma behind a verb that has no object yet, before another verb that has it: "lễ tôn vinh, khen
// thưởng thầy thuốc giỏi".
func (t *text) joinsObject(i, to int) bool {
	verb, _ := needObjects.at(t, i-2, i)
	if verb != i || t.upper(i+1, to) || t.words[i-2].upper && t.words[i-1].upper {
		return false
	}
	end, _ := lex.words.at(t, i+1, to)
	more, _ := needObjects.at(t, i+1, to)
	return max(end, more) > i+2 && !t.someoneAt(i+1, to) && !t.is(i+1, to, "đại", "biểu")
}

// joinsAlike tells the comma before a phrase that begins as one before it does: "về phát triển rừng, phát triển đường sá".
func (t *text) joinsAlike(i, head, to int) bool {
	if i+2 >= to || t.words[i+1].punct || t.words[i+1].upper || t.words[i+2].punct || stopWords[t.words[i+1].key] || t.someoneAt(i+1, to) || t.eventAt(i+1, to) || t.body(i+1, to).to > i+1 {
		return false
	}
	for j := head; j < i-1; j++ {
		if t.is(j, i, t.words[i+1].key, t.words[i+2].key) {
			return true
		}
	}
	return false
}

// joinsAnniversary tells the comma or "và" between two days of which an event is the anniversary: "kỷ niệm 50 năm lập tỉnh, 20 năm
// ngày mở trường".
func (t *text) joinsAnniversary(i, head, to int) bool {
	if i+2 >= to || !t.words[i+1].number || t.words[i+2].key != "năm" {
		return false
	}
	for j := head; j+1 < i; j++ {
		if t.words[j].number && t.words[j+1].key == "năm" {
			return true
		}
	}
	return false
}

// overDash is the word behind the dash at word i and what it joins to an event's name, i where the name ends.
func (t *text) overDash(i, head, to int) int {
	switch {
	case t.joinsSyllable(i, to):
		return i + 2
	case t.is(i+1, to, "kỳ", "họp", "bất", "thường"):
		return i + 5 // "kỳ họp thứ 7 HĐND tỉnh A - kỳ họp bất thường"
	case t.is(i+1, to, "năm") && i+2 < to && isYear(t.words[i+2].key):
		return i + 3 // "lần thứ 12 - năm 2017"
	case t.is(i-1, to, "cung", "-", "cầu"), t.endsPlace(head, i) && t.is(i+1, to, "châu") && t.upper(i+2, to):
		return i + 1
	case t.joinsSitting(i, head, to) > i:
		return t.joinsSitting(i, head, to)
	case t.joinsBodies(i, head, to):
		return t.body(i+1, to).to
	case t.term(i+1, to) > i+1:
		return t.term(i+1, to) // "lần thứ 9 - khóa IX"
	case t.joinsDirectly(i, to) || t.joinsField(i, head, to) || t.joinsNumber(i, to) || t.joinsPair(i, to):
		return i + 1
	}
	return i
}

// joinsBodies tells the dash between two bodies that sit together: "hội nghị Đảng đoàn - Ban Thường vụ Hội A".
func (t *text) joinsBodies(i, head, to int) bool {
	b := t.body(i+1, to)
	return b.to > i+1 && t.upper(i+1, to) && t.endsBody(head, i)
}

// joinsSyllable tells the dash within a foreign name: "Shangri - la".
func (t *text) joinsSyllable(i, to int) bool {
	return i+1 < to && !t.words[i+1].punct && !t.words[i-1].isSyllable() && t.words[i-1].upper && len(t.words[i+1].key) <= 3
}

// joinsDirectly tells the dash before a number or a capital: "2016 - 2021", "Thái-Việt", "Việt Nam - Lào"; not the one
// before someone.
func (t *text) joinsDirectly(i, to int) bool {
	if i+1 < to && t.words[i+1].number {
		return true
	}
	if !t.upper(i+1, to) {
		return false
	}
	return !t.words[i].gap || (t.words[i-1].upper || t.words[i-1].key == ")") && !t.someoneAt(i+1, to)
}

// someoneAt tells whether a title, an honorific or a person's name stands at word i.
func (t *text) someoneAt(i, to int) bool {
	return t.startsTitle(i, to) || t.honorificAt(i, to) || t.personRun(i, to)
}

// overAnd is the word behind "và" at word i, i where an event's name ends before it.
func (t *text) overAnd(i, head, to int) int {
	if t.officeAt(head, to) && t.officeAt(i+1, to) {
		n, _ := t.title(i+1, to)
		return n.to // "Hội nghị Bộ trưởng Y tế và Thứ trưởng Tài chính ASEAN"
	}
	if b := t.body(i+1, to); b.to > i+1 && t.upper(i+1, to) && t.endsBody(head, t.beforeBracket(head, i)) && (t.isClosed(b.to, to) || t.stops(b.to, to)) {
		return b.to // "Hội nghị thượng đỉnh Liên minh A và Hiệp hội B"
	}
	if t.endsArea(head, i) && t.isRegion(i+1, to) {
		return i + 2 // "với các tỉnh Nghệ An, Hà Tĩnh và miền Tây"
	}
	if a := t.area(i+1, to, false); a > i+2 && t.endsNumbered(i) {
		return a // "tiếp xúc cử tri quận 1 và quận 3"
	}
	if end := t.restOfList(i, head, to); end > i {
		return end
	}
	if t.andAlike(i, head, to) || t.joinsAnniversary(i, head, to) || t.andGoesOn(i, to) || t.andBetween(i, head, to) || t.andCapital(i, to) || t.andYear(i, to) || t.andPeers(i, head, to) || t.andQuoted(i, to) || t.joinsTopic(i, head, to) {
		return i + 1
	}
	return i
}

// beforeBracket is the word at which the bracket opens that closes right before word i, i where none does: "Quỹ A (ABC) và".
func (t *text) beforeBracket(head, i int) int {
	if t.words[i-1].key != ")" {
		return i
	}
	for j := i - 2; j > head; j-- {
		if t.words[j].key == "(" {
			return j
		}
	}
	return i
}

// andGoesOn tells "và" before words with which names go on: "hội nghị tổng kết và triển khai nhiệm vụ".
func (t *text) andGoesOn(i, to int) bool {
	end, _ := afterAnd.at(t, i+1, to)
	return end > i+1 && !t.is(i+1, to, "hội", "đàm")
}

// andAlike tells "và" before a paper of the sort of one before it: "quán triệt Chỉ thị số 1 và Chỉ thị số 2 của Thành ủy A".
func (t *text) andAlike(i, head, to int) bool {
	paper, _ := lex.documents.at(t, i+1, to)
	if paper == i+1 {
		return false
	}
	for j := head; j < i; j++ {
		if end, _ := lex.documents.at(t, j, i); end > j && t.key(j, i) == t.key(i+1, to) {
			return true
		}
	}
	return false
}

// endsNumbered tells whether a quarter with a number ends right before word i: "quận 1".
func (t *text) endsNumbered(i int) bool {
	area, _ := areaWords.at(t, i-2, i)
	return t.words[i-1].number && area == i-1
}

// andBetween tells "và" before the second of two that an event is between: "hội đàm giữa bộ A và (bộ B)".
func (t *text) andBetween(i, head, to int) bool {
	_, kind := verbs.at(t, i+1, to)
	return t.hasKey(head, i, "giữa") && !t.hasKey(head, i, "và") && !t.polite(i+1, to) && kind != toChair
}

// andCapital tells "và" before a capital that begins no name of its own: "Diễn đàn Rừng và Biển".
func (t *text) andCapital(i, to int) bool {
	return t.upper(i+1, to) && !t.is(i+1, to, "tờ", "trình") && !t.someoneAt(i+1, to) && t.body(i+1, to).to == i+1
}

// andPeers tells "và" before more of those whom a meeting is with: "buổi làm việc với lãnh đạo và cán bộ tỉnh A".
func (t *text) andPeers(i, head, to int) bool {
	end, _ := peers.at(t, i+1, to)
	return end > i+1 && t.hasKey(max(head, i-4), i, "với") && t.name(end, to) == end
}

// andQuoted tells "và" between two quotations: "lễ khai mạc “Tuần phim A” và “Tuần sách B”".
func (t *text) andQuoted(i, to int) bool {
	return closesQuotation(t.words[i-1].key) && i+1 < to && opensQuotation(t.words[i+1].key) && t.quoted(i+1, to) > i+1
}

// andYear tells "và" before one more year: "tổng kết năm 2017 và năm 2018".
func (t *text) andYear(i, to int) bool {
	return i+2 < to && t.is(i+1, to, "năm") && isYear(t.words[i+2].key)
}

// homeOfPeople is the word behind "tại" at word i and where the people of an event's name live: "Đại hội Hội người Việt
// Nam tại Lào"; i where "tại" tells where it is held.
func (t *text) homeOfPeople(i, head, to int) int {
	if !t.isAbroad(i) && !(t.hasKey(head, i, "người") && t.hasKey(head, i, "hội")) {
		return i
	}
	if end := t.area(i+1, to, false); end > i+1 {
		return end
	}
	return i
}

// isAbroad tells whether people of Viet Nam are named right before word i, who live where "tại" says: "gặp mặt sinh viên Việt
// Nam tại Lào".
func (t *text) isAbroad(i int) bool {
	if !t.is(i-2, i, "việt", "nam") {
		return false
	}
	for _, people := range [][]string{{"sinh", "viên"}, {"người"}, {"cộng", "đồng"}, {"cộng", "đồng", "người"}, {"doanh", "nghiệp"}, {"học", "sinh"}} {
		if t.is(i-2-len(people), i, people...) {
			return true
		}
	}
	return false
}

// topicAbroad is the word behind "ở" at word i and a place that tells whom or what an event is about: "về ứng xử ở Biển
// Đông", "Hội nghị người Việt Nam ở nước ngoài"; i where it tells where the event is held.
func (t *text) topicAbroad(i, to int) int {
	if t.is(i+1, to, "biển", "đông") || t.is(i+1, to, "nước", "ngoài") && t.is(i-2, to, "việt", "nam") || t.is(i-2, to, "dân", "chủ", "ở", "cơ", "sở") {
		return i + 3
	}
	return i
}

// manyPlaces is the word behind "tại", "ở" or "trên" at word i and places of which no event is held at all: they are its
// topic's: "về nước sạch tại các xã nghèo", "về lúa ở vùng Tây Bắc", "về giá nhà trên địa bàn tỉnh"; i where the event may be held
// there.
func (t *text) manyPlaces(i, to int) int {
	switch {
	case t.is(i, to, "trên", "biển"):
		return i + 2
	case t.is(i, to, "trên", "địa", "bàn"):
		return max(i+3, t.area(i+3, to, true))
	case t.words[i].key == "trên":
		return i
	case t.is(i+1, to, "các") && !t.is(i+2, to, "điểm") && !t.is(i+2, to, "đầu") && i+2 < to && !t.words[i+2].punct:
		return i + 3
	case t.is(i+1, to, "vùng") && i+2 < to && t.words[i+2].isSyllable() && t.words[i-1].key != "rộng", t.is(i+1, to, "vùng", "đbscl"):
		return max(i+2, t.area(i+2, to, false))
	}
	return i
}

// wholePart is the word behind what is a part of the name whatever its words are elsewhere, i where nothing is: a term
// of office, a word of two syllables, an event in the name.
func (t *text) wholePart(i, to int) int {
	if end := t.term(i, to); end > i {
		return end
	}
	if end := t.wordAround(i, to); end > i {
		return end
	}
	if t.words[i].upper && (t.is(i-2, to, "thường", "niên") || t.is(i-2, to, "cao", "cấp")) {
		if inner, ok := t.event(i, to); ok && !inner.bare {
			return inner.to // "Hội nghị thường niên Diễn đàn A"
		}
	}
	if t.is(i, to, "chủ", "tịch", "hồ", "chí", "minh") && !t.words[i-1].punct {
		return i + 5 // who attends nothing any more
	}
	if t.is(i-2, to, "góp", "ý", "vào") || t.is(i-2, to, "giải", "pháp", "để") {
		return i + 1
	}
	return t.topicVerb(i, to)
}

// topicVerb is the word behind a verb of two syllables that begins what an event is about: "tọa đàm về (thu hút) đầu tư", "hội nghị về (tổ
// chức) lễ hội"; i where none does.
func (t *text) topicVerb(i, to int) int {
	if t.key(i-1, to) != "về" || t.words[i].upper {
		return i
	}
	if stop, _ := nameStops.at(t, i, to); stop == i+2 {
		return stop
	}
	return i
}

// deedAt tells whether word i begins what the event does, behind its complete name.
func (t *text) deedAt(i, head, to int) bool {
	end, _ := deeds.at(t, i, to)
	return end > i && !t.words[i].upper && t.isComplete(head, i)
}

// unlikelyPart is the word behind a part that would end most names and does not end this one, i where none stands
// there.
func (t *text) unlikelyPart(i, head, to int) int {
	switch {
	case t.visits(i, head, to), t.is(i-2, to, "đầu", "tư", "vào") && t.area(i+1, to, false) > i+1:
		return t.area(i+1, to, false)
	case t.is(i, to, "đến", "năm") && i+2 < to && isYear(t.words[i+2].key):
		return i + 3 // "hội nghị về giữ rừng đến năm 2035"
	case i == head && t.is(i, to, "cho", "ý", "kiến", "về"):
		return i + 3
	case t.is(i, to, "tổ", "chức") && t.isToOrganize(i, head) || t.is(i-1, to, "ngành", "tổ", "chức") || t.is(i-2, to, "đáp", "ứng", "yêu", "cầu"):
		return i + 2
	case t.words[i].key == "cho" && (t.goesOnFor(i, head, to) || t.isForPeople(i, to) || t.isGiven(i, head, to)):
		return i + 1
	case t.isFormal(i, to):
		return i + 2
	case t.hearers(i, head, to):
		return i + 3
	}
	return i
}

// hearers tells "nghe" and what is heard behind the people who come to hear it: "hội nghị cán bộ chủ chốt (nghe báo cáo) nhanh".
func (t *text) hearers(i, head, to int) bool {
	if !t.is(i, to, "nghe", "thông", "báo") && !t.is(i, to, "nghe", "báo", "cáo") && !t.is(i, to, "nghe", "phổ", "biến") {
		return false
	}
	return i-2 >= head && (t.is(i-2, i, "chủ", "chốt") || t.is(i-2, i, "cốt", "cán") || t.is(i-2, i, "cán", "bộ") || t.is(i-2, i, "đảng", "viên"))
}

// isToOrganize tells whether "tổ chức" at word i says what a skill or a plan before it is for: "tập huấn nghiệp vụ tổ chức thi".
func (t *text) isToOrganize(i, head int) bool {
	for _, noun := range [][2]string{{"công", "tác"}, {"nghiệp", "vụ"}, {"kỹ", "năng"}, {"kế", "hoạch"}, {"phương", "án"}, {"công", "việc"}} {
		if i-2 >= head && t.is(i-2, i, noun[0], noun[1]) {
			return true
		}
	}
	return false
}

// visits tells whether a visit's name goes on with where it goes to: "chuyến thăm tới Lào".
func (t *text) visits(i, head, to int) bool {
	if key := t.words[i].key; key != "đến" && key != "tới" {
		return false
	}
	return t.is(head-2, to, "chuyến", "thăm") && t.area(i+1, to, false) > i+1
}

// stopsEvent tells whether a phrase that ends names, or a date, stands at word i.
func (t *text) stopsEvent(i, head, to int) bool {
	w := t.words[i]
	ofCeremony := i == head && t.key(i-1, to) == "lễ"
	if t.stops(i, to) && !ofCeremony && !w.upper {
		return true
	}
	if w.key == "tháng" && t.words[i-1].number && t.words[i-2].key == "thứ" {
		return true // "đại hội lần thứ 5 tháng 11-1997"
	}
	if t.is(i, to, "cuối", "năm") && t.words[i-1].number || t.isFirstTime(i, to) || t.isTally(i, head, to) {
		return true
	}
	if t.is(i, to, "về", "chuyện") && t.isComplete(head, i) {
		return true // "chia sẻ tại Diễn đàn Việt Nam - Lào về chuyện bán sữa"
	}
	_, isDate := t.date(i, to)
	return isDate && w.number && !t.is(i-1, to, "lần") && !t.is(i-2, to, "lần", "thứ")
}

// isTally tells "với" and "trong" before a number that is none of those who meet: "lấy phiếu tín nhiệm (với 57 chức danh)", "Đối thoại A (trong 8
// năm qua)", but not "với 63 địa phương".
func (t *text) isTally(i, head, to int) bool {
	if key := t.words[i].key; i == head || key != "với" && key != "trong" || i+1 >= to || !t.words[i+1].number {
		return false
	}
	people, _ := peers.at(t, i+2, to)
	return people <= i+2 && !t.hasKey(head, i, "giữa")
}

// isFirstTime tells "lần đầu tiên" before what happens then: "diễn đàn về rừng (lần đầu tiên tổ chức) tại Huế".
func (t *text) isFirstTime(i, to int) bool {
	if !t.is(i, to, "lần", "đầu") {
		return false
	}
	if i += 2; t.key(i, to) == "tiên" {
		i++
	}
	_, kind := verbs.at(t, i, to)
	return kind == toOrganize || kind == toHappen || t.key(i, to) == "được" || t.key(i, to) == "sau" || t.key(i, to) == "trong"
}

// namedPart is the word behind a title, a body or an area that is a part of an event's name, i where none stands there.
func (t *text) namedPart(i, head, to int) int {
	if i == head && (t.words[i].upper && t.startsTitle(i, to) || t.isOfOffices(i, to)) {
		if n, ok := t.title(i, to); ok {
			return n.to
		}
	}
	if end := t.carriedOut(i, to); end > i {
		return end
	}
	if b := t.body(i, to); b.to > i && t.properly(i, b.to) {
		return b.to
	}
	if a := t.area(i, to, false); a > i+1 {
		return a
	}
	return t.officePart(i, head, to)
}

// carriedOut is the word behind a document with its day and issuer that an event's name tells of, i where none stands there:
// "quán triệt (Chỉ thị số 3 ngày 5/6/2019 của Thủ tướng) về giá điện".
func (t *text) carriedOut(i, to int) int {
	d, ok := t.document(i, to)
	if !ok || d.number == "" || d.date == "" || d.issuer == 0 {
		return i
	}
	return max(d.end, d.issuerTo)
}

// officePart is the word behind an office that an event's name tells of, i where none stands there.
func (t *text) officePart(i, head, to int) int {
	n, ok := t.title(i, to)
	if !ok || t.name(n.to, to) != n.to {
		return i
	}
	if t.words[i].upper && !n.bare && (beforeOffices[t.words[i-1].key] || n.org > 0 && t.betweenOffices(i, head, to)) {
		return n.to
	}
	if t.words[i-1].key == "giữa" && (t.key(n.to, to) == "với" || t.key(n.to, to) == "và") && t.is(n.to+1, to, "các") {
		return n.to // "hội nghị giữa Thủ tướng với các địa phương"
	}
	if t.key(i-1, to) == "của" && (t.is(i-3, to, "quyết", "định") || t.words[i-2].number && t.is(i-3, to, "số")) {
		return n.to // "triển khai Chỉ thị số 1 của Thủ tướng về ..."
	}
	return i
}

// endsBeforeSomeone tells whether an event's name ends before word i because someone stands there.
func (t *text) endsBeforeSomeone(i, to int) bool {
	holder := t.words[i].upper && t.words[i-1].key != "liên" || ofWhom[t.words[i-1].key]
	return holder && t.startsTitle(i, to) || t.polite(i, to) || t.personRun(i, to)
}

// joinsField tells a dash before another field of work: "hội nghị về vốn - tài chính".
func (t *text) joinsField(i, from, to int) bool {
	end, _ := lex.words.at(t, i+1, to)
	return end > i+1 && !t.upper(i+1, to) && !t.headAt(i+1, to) && !t.verbishAt(i+1, to) && !t.words[i-1].number && !t.words[i-1].punct && !t.endsArea(from, i)
}

// joinsNumber tells the dash in a document's number: "thực hiện Chỉ thị 09 - CT / TU".
func (t *text) joinsNumber(i, to int) bool {
	return i+2 < to && t.words[i-1].number && t.words[i+1].caps && t.words[i+2].key == "/"
}

// joinsPair tells the dash in a name of two things, each with a capital first: "Diễn đàn Núi cao - Biển rộng".
func (t *text) joinsPair(i, to int) bool {
	if i+2 >= to || t.words[i-1].upper || !t.words[i-2].upper || !t.words[i+1].upper || t.words[i+2].upper || t.words[i+2].punct {
		return false
	}
	return !t.startsTitle(i+1, to) && !t.honorificAt(i+1, to) && !t.is(i+1, to, "ảnh")
}

// joinsTopic tells "và" between two fields of an event's topic: "tổng kết thực hiện luật về rừng và khu bảo tồn".
func (t *text) joinsTopic(i, head, to int) bool {
	if end, _ := verbs.at(t, i+1, to); i == head || t.words[i-1].punct || t.words[i-1].upper && !t.hasKey(head, i, "về") || end > i+1 || t.eventAt(i+1, to) || t.body(i+1, to).to > i+1 {
		return false
	}
	end, _ := lex.words.at(t, i+1, to)
	return end > i+1 && !t.upper(i+1, to) && !t.verbishAt(i+1, to) && !t.startsTitle(i+1, to) && !t.honorificAt(i+1, to)
}

// joinsPlan tells the comma before what is planned behind what was done: "tổng kết công tác năm 2017, triển khai nhiệm
// vụ năm 2018".
func (t *text) joinsPlan(i, to int) bool {
	if !t.words[i-1].number && t.words[i-1].key != "năm" {
		return false
	}
	j := i + 1
	if t.is(j, to, "ký", "thỏa", "thuận") || t.is(j, to, "ký", "kết", "thỏa", "thuận") {
		return true
	}
	if t.is(j, to, "triển", "khai") || t.is(j, to, "ký", "kết") || t.is(j, to, "bàn") {
		j += 2
	}
	for _, plan := range [][2]string{{"phương", "hướng"}, {"nhiệm", "vụ"}, {"kế", "hoạch"}, {"công", "tác"}, {"chương", "trình"}, {"giao", "ước"}} {
		if t.is(j, to, plan[0], plan[1]) {
			return j > i+1 || plan[0] != "công" && plan[0] != "chương"
		}
	}
	return false
}

// joinsList tells the comma in a list of fields or works: "về kinh tế, văn hóa và xã hội", "phong trào thi đua, khen
// thưởng năm 2018". Behind it stands a word of the list, and then no sentence.
func (t *text) joinsList(i, to int) bool {
	if w := t.words[i-1]; w.upper || w.punct || w.number || t.upper(i+1, to) {
		return false
	}
	if area, _ := areaWords.at(t, i+1, to); area > i+1 && !t.upper(area, to) {
		return true // "các phường, xã, thị trấn"
	}
	if (t.is(i-2, to, "các", "sở") || t.is(i-2, to, "các", "bộ") || t.is(i-2, to, "các", "ban")) && (t.is(i+1, to, "ban") || t.is(i+1, to, "ngành")) || t.is(i-1, to, "ban", ",", "ngành") {
		return true // "lãnh đạo các sở, ban, ngành"
	}
	end := t.fieldAt(i+1, to)
	if end == i+1 {
		return false
	}
	switch t.key(end, to) {
	case "với", "và", ",":
		return t.key(end, to) == "với" && t.is(i+1, to, "ứng", "phó") || t.fieldAt(end+1, to) > end+1 || t.key(end, to) == "và" && t.upper(end+1, to) && !t.startsTitle(end+1, to) && !t.personRun(end+1, to)
	case "trung", "việt", "asean":
		return t.upper(end, to)
	case "năm", "của", "giai", "toàn", "trên", "6", "vùng", "khu", "ở":
		return true
	}
	return false
}

// joinsPlaces tells the comma in a list of places: "hội nghị trực tuyến với Quảng Ninh, Khánh Hòa và Kiên Giang".
func (t *text) joinsPlaces(i, head, to int) bool {
	next, _ := t.listedPlace(i+1, to)
	if next == i+1 || !t.capitalised(i+1, next) || !t.endsPlace(head, i) {
		return false
	}
	if t.isHonoured(head, i) && !t.isWhere(head) && t.key(next, to) != "," {
		return true // "lễ kỷ niệm ngày vinh danh Hội An, Mỹ Sơn kéo dài"
	}
	for start := max(head, i-3); start < i; start++ {
		if end, _ := t.listedPlace(start, i); end == i && t.key(start-1, to) == "," {
			return true // the list goes on
		}
	}
	if t.key(next, to) != "và" && t.key(next, to) != "," {
		return false
	}
	last, _ := t.listedPlace(next+1, to)
	return last > next+1 && t.capitalised(next+1, last) || t.isRegion(next+1, to)
}

// isHonoured tells whether the place before word i is what an event honours: "ngày vinh danh Hội An".
func (t *text) isHonoured(head, i int) bool {
	for j := max(head, i-4); j < i; j++ {
		if t.is(j, i, "vinh", "danh") || t.is(j, i, "công", "nhận") {
			return true
		}
	}
	return false
}

// isRegion tells a part of the country at word i: "miền Tây".
func (t *text) isRegion(i, to int) bool {
	return (t.is(i, to, "miền") || t.is(i, to, "vùng")) && t.upper(i+1, to)
}

// fieldAt is the word behind a field of work at word i, i where none stands there: people and verbs of saying are none.
func (t *text) fieldAt(i, to int) int {
	if t.is(i, to, "lãnh", "đạo") || t.is(i, to, "cán", "bộ") || t.is(i, to, "người") || t.is(i, to, "các") || t.is(i, to, "đại", "biểu") {
		return i
	}
	if end, kind := verbs.at(t, i, to); end > i && kind != noVerb && kind != toCarryOut {
		return i
	}
	end, _ := lex.words.at(t, i, to)
	more, _ := fields.at(t, i, to)
	return max(end, more)
}

// Fields of work that stand in lists of an event's topics, beside those that stand in names of bodies.
var fields = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, `tư tưởng, đạo đức, phong cách, hiệu quả, khen thưởng, kỷ luật, giám sát, tố cáo, nghỉ hưu, hợp tác xã, thực vật hoang dã, thích ứng, định hướng, nhiệm vụ, tiết kiệm, kiểm tra, thủy sản, hoa quả, lũ lụt, xâm nhập mặn, sụt lún, sạt lở, ứng phó, chăm sóc, năng lực cạnh tranh, cao đẳng, trung cấp, kỹ thuật số, vướng mắc, thành phần, biến đổi khí hậu, công chức, viên chức, bài học`)
	return tr.done()
}()

// joinsSitting goes over the comma and the body whose sitting is told by its number: "Kỳ họp thứ 6, Hội đồng A khóa X".
// Where a verb follows and the event stands behind "tại", the body acts, and the name has ended.
func (t *text) joinsSitting(i, head, to int) int {
	if !t.isNumeral(i-1) && !(t.is(i-2, to, "thứ") && !t.words[i-1].punct) {
		return i
	}
	b := t.body(i+1, to)
	if b.to == i+1 {
		return i
	}
	end := t.term(b.to, to)
	if end == to || t.words[end].punct && end > b.to || end > b.to && (beforeTime[t.words[end].key] || t.words[end].key == "của" || t.is(end, to, "vừa", "qua") || !t.isWhere(head) && !t.issues(end, to)) {
		return end
	}
	return i
}

// issues tells whether word i begins the deed of a body and not of its sitting: "đã ban hành".
func (t *text) issues(i, to int) bool {
	if t.is(i, to, "đã") {
		i++
	}
	end, kind := verbs.at(t, i, to)
	return end > i && kind == toIssue
}

// isWhere tells whether the noun of an event that ends before word head stands behind "tại" or the like, and is no subject.
func (t *text) isWhere(head int) bool {
	for i := max(0, head-7); i < head; i++ {
		switch t.words[i].key {
		case "mạc", "tại", "ở", "trong", "trước", "sau", "theo", "từ", "đến", "tới", "qua":
			return true
		}
	}
	return false
}

// Words that begin the time or the place of a sitting.
var beforeTime = set("sáng chiều tối ngày vào tại diễn khai bế diễn_ra")

// joinsTwin tells the comma between two words that go together: "về giải quyết khiếu nại, tố cáo".
func (t *text) joinsTwin(i, to int) bool {
	for from := i - 2; from < i; from++ {
		if first, _ := twins.at(t, from, to); first > i+1 {
			return true
		}
	}
	return false
}

// Words that go together, with the comma between them.
var twins = func() *trie[bool] {
	tr := &trie[bool]{}
	for _, pair := range [][2]string{
		{"khiếu nại", "tố cáo"}, {"tham nhũng", "lãng phí"}, {"quản lý", "sử dụng"}, {"cơ chế", "chính sách"}, {"chất lượng", "hiệu quả"},
		{"cơ cấu", "thành phần"}, {"cán bộ", "đảng viên"}, {"an ninh", "an toàn"}, {"học tập", "quán triệt"}, {"phổ biến", "quán triệt"},
		{"khó khăn", "vướng mắc"}, {"thi đua", "khen thưởng"}, {"mục tiêu", "định hướng"}, {"giải pháp", "nhiệm vụ"}, {"sắp xếp", "đổi mới"},
		{"phương hướng", "nhiệm vụ"}, {"sửa đổi", "bổ sung"}, {"xây dựng", "phát huy"}, {"xây dựng", "chỉnh đốn"}, {"xây dựng", "hoàn thiện"}, {"lãnh đạo", "quản lý"},
		{"kiểm tra", "giám sát"}, {"bảo vệ", "chăm sóc"}, {"nông nghiệp", "nông dân"}, {"động", "thực vật"}, {"động vật", "thực vật"}, {"di dân", "tái định cư"}, {"giáo sư", "phó giáo sư"}, {"cán bộ đoàn", "đoàn viên"}, {"tỉnh", "thành"}, {"giải phóng mặt bằng", "tái định cư"}, {"yêu nước", "công tác khen thưởng"}, {"thanh", "kiểm tra"}, {"báo cáo", "đánh giá"}, {"nhũng nhiễu", "gây phiền hà"}, {"người dân", "doanh nghiệp"}, {"xử lý", "ngăn chặn"}, {"ngăn chặn", "đẩy lùi"}, {"lâu dài", "bảo vệ"}, {"đời sống", "sản xuất"}, {"thạc sĩ", "tiến sĩ"}, {"gs", "pgs"},
	} {
		tr.put(pair[0]+" , "+pair[1], true)
	}
	return tr.done()
}()

// joinsThird tells the comma before one more in a list of words of two syllables: "tư tưởng, đạo đức, phong cách".
func (t *text) joinsThird(i, head, to int) bool {
	if i-3 <= head || t.key(i-3, to) != "," || i+2 >= to || t.words[i-1].upper || t.words[i-2].punct {
		return false
	}
	for j := i + 1; j <= i+2; j++ {
		if t.words[j].punct || t.words[j].upper || t.words[j].number || nameEnds[t.words[j].key] || t.stops(j, to) {
			return false
		}
	}
	end, kind := verbs.at(t, i+1, to)
	return (end == i+1 || kind == noVerb) && !t.headAt(i+1, to) && !t.startsTitle(i+1, to) && !t.honorificAt(i+1, to)
}

// Words in an event's name behind which "cho" may tell whom its topic is for: "về góp ý cho", "bồi dưỡng ... cho".
var topicsFor = []string{"về", "bồi", "chuyển", "giải"}

// goesOnFor tells for whom an event's topic is: "cuộc họp về góp ý cho dự thảo luật", but not "hội nghị về nước cho thấy".
func (t *text) goesOnFor(i, head, to int) bool {
	inName := func(key string) bool { return t.hasKey(head, i, key) }
	if i+1 >= to || t.words[i+1].punct || !slices.ContainsFunc(topicsFor, inName) {
		return false
	}
	switch t.words[i+1].key {
	case "biết", "rằng", "thấy", "hay", "phép", "đến", "là", "tới", "ông", "bà":
		return false
	}
	return !t.startsTitle(i+1, to) && !t.polite(i+1, to)
}

// betweenOffices tells one of two offices that meet: "hội nghị gặp gỡ giữa Chủ tịch UBND tỉnh với Chủ tịch các hội".
func (t *text) betweenOffices(i, head, to int) bool {
	key := t.words[i-1].key
	return key == "giữa" || (key == "với" || key == "và") && t.hasKey(head, i, "giữa")
}

// Words behind which offices stand in an event's name: "hội nghị các Bộ trưởng Kinh tế ASEAN".
var beforeOffices = set("các biệt trò hẹp rộng vụ danh nhiệm")

// isForPeople tells for which people something is: "giải quyết quyền lợi cho công nhân".
func (t *text) isForPeople(i, to int) bool {
	if t.words[i-1].upper || t.words[i-1].punct || t.words[i-1].number {
		return false
	}
	for _, who := range [][2]string{{"công", "nhân"}, {"người", "dân"}, {"người", "lao"}, {"thanh", "niên"}, {"phụ", "nữ"}, {"trẻ", "em"}, {"học", "sinh"}, {"sinh", "viên"}, {"cán", "bộ"}, {"doanh", "nghiệp"}} {
		if t.is(i+1, to, who[0], who[1]) {
			return true
		}
	}
	return false
}

// isGiven tells what is got ready for, and to whom something is given: "họp chuẩn bị cho ngày hội", "lễ trao nhà cho các hộ nghèo".
func (t *text) isGiven(i, head, to int) bool {
	if t.is(i-2, to, "chuẩn", "bị") || t.is(i-2, to, "trù", "bị") {
		return i+1 < to && !t.startsTitle(i+1, to) && !t.is(i+1, to, "biết") && !t.is(i+1, to, "thấy") && !t.is(i+1, to, "rằng")
	}
	gives := t.hasKey(head, i, "trao") || t.hasKey(head, i, "tặng") || t.hasKey(head, i, "giao")
	return gives && (t.is(i+1, to, "các") || t.is(i+1, to, "những")) && !t.startsTitle(i+2, to)
}

// Behind these a title in small letters is someone's: "họp báo của thủ tướng Lào".
var ofWhom = set("của với giữa")

// A quotation in a name has so many words at most.
const wordsOfQuotation = 90

// quoted goes over a quotation in a name, within reason.
func (t *text) quoted(i, to int) int {
	if i+1 < to && !t.words[i+1].upper && nameEnds[t.words[i+1].key] {
		return i // Hội nghị A “sẽ mở ra một trang mới”
	}
	for j := i + 1; j < to && j < i+wordsOfQuotation; j++ {
		if k := t.words[j].key; k == "”" || k == "\"" || k == "’" || k == "'" && t.words[i].key == "'" {
			return j + 1
		}
	}
	return i
}

// placeInBrackets is the word behind another name of a place in brackets, behind the place and before more of it: "50 năm Hương Giang
// (Thừa Thiên), tỉnh Huế"; i where none stands there.
func (t *text) placeInBrackets(i, head, to int) int {
	end, _ := t.listedPlace(i+1, to)
	if end == i+1 || !t.is(end, to, ")") || !t.endsPlace(head, i) {
		return i
	}
	if kind, _ := areaWords.at(t, end+2, to); t.is(end+1, to, ",") && kind > end+2 {
		return t.area(end+2, to, false)
	}
	return i
}

// bracketInName goes over "(khoá XII)", "(LĐLĐ)", "(1959-2019)", "(TTXVN)", "(ABCD Summit)" behind a name.
func (t *text) bracketInName(i, to int) int {
	if d, isDate := t.date(i+1, to); isDate && !d.start.HasYear() {
		return i // "chuyến thăm Lào (31/5)"
	}
	letters := false
	for j := i + 1; j < to && j < i+15; j++ {
		w := t.words[j]
		if w.key == ")" {
			if j == i+1 {
				return i
			}
			return j + 1
		}
		if w.key == "/" && j > i+2 {
			continue
		}
		letters = letters || w.caps
		if !t.inBrackets(j, to) && !(letters && w.upper && !w.isSyllable()) {
			return t.otherName(i, to)
		}
	}
	return i
}

// otherName is the word behind a bracket with another name of what stands before it: "Tổng công ty Sông xanh (Sogreco)", "giải Cây xanh
// (giải vì rừng)"; i where it holds anything else: a day, someone, what is said.
func (t *text) otherName(i, to int) int {
	for j := i + 1; j < to && j <= i+wordsOfOtherName; j++ {
		_, isDate := t.date(j, to)
		_, kind := verbs.at(t, j, to)
		switch {
		case t.words[j].key == ")":
			return j + 1
		case isDate || t.words[j].mute || t.words[j].punct && t.words[j].key != "-" && t.words[j].key != "&" || kind != noVerb || nameEnds[t.words[j].key] || notNames[t.words[j].key] || t.someoneAt(j, to):
			return i
		}
	}
	return i
}

// Another name in brackets has so many words at most, and none of these.
const wordsOfOtherName = 8

var notNames = set("ảnh trái phải giữa ngày tháng năm sáng chiều tối hôm giờ ngoài cùng")

// inBrackets tells whether word i may stand in the brackets of a name: letters, numbers, terms and sittings, "(G 20)".
func (t *text) inBrackets(i, to int) bool {
	w := t.words[i]
	if w.number || w.caps || bracketWords[w.key] || t.isNumeral(i) {
		return true
	}
	if w.upper && len(w.written) == 1 && i+1 < to && t.words[i+1].number {
		return true
	}
	return t.is(i, to, "sửa", "đổi") || t.is(i-1, to, "sửa", "đổi")
}

var bracketWords = set("- / & khóa nhiệm kỳ lần thứ bất thường giai đoạn họp")
