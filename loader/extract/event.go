package extract

import "strconv"

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
		kinh tế, doanh nghiệp, doanh nhân, đầu tư, văn hóa, giáo dục, tài chính, thương mại, du lịch, chiến lược, năng lượng, nông nghiệp, môi trường, khởi động, pháp luật, nghị viện, thanh niên, phụ nữ, nữ, quan hệ, chuyển đổi, trí thức, cấp, rà soát, thẩm định, giải quyết, chuẩn bị, kiện toàn, ứng phó, thúc đẩy, chỉ đạo, sắp xếp, trả lời, phối hợp, kín, khẩn, khẩn cấp, nội bộ, hẹp, học sinh, sinh viên, nhân dân, nhân quyền, chung, đảm bảo, bảo đảm, tháo gỡ, nghiên cứu, bồi dưỡng, thực trạng, chính phủ, đảng, đột xuất, sản xuất, tài năng, hiến kế, chính sách, cho ý kiến về, lịch sử, trọng thể chào mừng, trọng thể, mở đầu của, một số, liên bộ trưởng, phê duyệt, quốc hội, chi hội, kiều bào, giải pháp, bảo vệ, tương lai, liên triều, ngoại trưởng, không chính thức, ba bên, hòa bình, xin ý kiến, đầu xuân`)
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
		thu thập, thu gom, sau sự cố, sau thiên tai, sau lũ, sau bão, sau thảm họa, sau thu hoạch, sau cổ phần hóa, sau sáp nhập, kết thúc chiến tranh, kết thúc cuộc chiến tranh, kết thúc thế chiến, đối tác vì, về tiếp tục, chế độ diệt chủng ở, sau đại học, đời sau, mai sau, có hiệu quả, theo hợp đồng, theo mô hình, giao thông, truyền thông, viễn thông, phổ thông, lưu thông, tôn chỉ, đồng đều, tân sơn nhất, từ xa, chung tay, thời gian tới, thời gian qua, lời kêu gọi, hồ chí minh, tiếng anh, dự kiến chương trình, sáng kiến, sáng tạo, liên quan đến, liên quan tới, trong một số, trên toàn quốc, nội các, diễn biến, diễn tập, diễn xuất, biểu diễn, trình diễn, cùng quân dân, đã nghỉ hưu, theo di chúc, theo tư tưởng, theo tấm gương, theo gương`)
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
		khánh thành, phát triển, xây dựng, bảo vệ, phòng chống, nâng cao, hội nhập, đầu tư, đào tạo, hợp tác, công tác, trả lời, thực hiện, tuyên dương, tri ân, khai giảng, gặp mặt, bế mạc, công nhận, đối ngoại, hội, dạy, thương mại, an ninh, khoa học, công nghệ, việc, vai trò, giải pháp, thách thức, kết nối, thúc đẩy, tăng cường, ứng phó, quản lý, kinh nghiệm, truyền thông, trọng tâm, ngày, giao, đề ra, kết nạp, dâng hương, phổ biến, chia sẻ, chuyển đổi, bổ nhiệm, giới thiệu, tập huấn, nhân dân, xã hội, vinh danh, thành lập, tham gia, cải cách, mới nổi, phát huy, làm theo, mở cửa, chế biến, phê bình, dự toán, khu, đời sống, quốc phòng, thống đốc, phó thống đốc, triển lãm, bền vững, định hướng, sử dụng, khai thác, bảo tồn, phục hồi, xúc tiến, các mục tiêu, đẩy mạnh, phong trào, truyền thống, cùng quân dân, chương trình xây dựng`)
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
	if e.Key == "họp" && !t.isOfLeaders(i, head, to) {
		return n, false // a verb
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
	n.to = t.withoutLoneParty(head, n.to)
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

// isOfLeaders tells a meeting of the party's leaders without the word for it at word i: "chủ trì (họp Bộ Chính trị)", "tại (họp lãnh đạo chủ
// chốt)".
func (t *text) isOfLeaders(i, head, to int) bool {
	if before := t.key(i-1, to); before != "trì" && before != "dự" && before != "tại" {
		return false
	}
	return t.is(head, to, "bộ", "chính", "trị") || t.is(head, to, "ban", "bí", "thư") || t.is(head, to, "lãnh", "đạo", "chủ", "chốt")
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
	case t.isOfOffices(i, to), t.isOfLeaders(i-1, i, to), t.is(i-2, to, "hội", "nghị") && t.is(i, to, "lãnh", "đạo") && t.namesSomething(i+2, to):
		return true
	case w.key == "(":
		letters := t.bracketInName(i, to)
		return letters > i && t.nameBegins(letters, to, part)
	case w.punct || t.polite(i, to) || t.is(i, to, "báo", "cáo") && i+2 < to && opensQuotation(t.words[i+2].key):
		return false // 'mang đến hội nghị báo cáo “Giữ rừng”': a paper given there
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
	if w.key == "tháng" && t.is(i-2, i, "thường", "kỳ") {
		return i+1 < to && t.words[i+1].number // "phiên thường kỳ tháng 2"
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
		if place := t.area(i+1, to, true); place > i+1 && t.secondHalf(place, head, to) {
			return place // "hội thảo Trồng rừng tại Huế - thực trạng và giải pháp"
		}
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

// withoutLoneParty is where a name ends that tells of one party only between whom it is, before "giữa": "buổi làm việc (giữa đoàn tỉnh A) do ông
// B dẫn đầu với Công ty C".
func (t *text) withoutLoneParty(head, end int) int {
	for i := head; i < end; i++ {
		if t.words[i].key != "giữa" || t.is(i+1, end, "năm") || t.is(i+1, end, "nhiệm") || t.is(i+1, end, "tháng") {
			continue
		}
		for _, w := range t.words[i+1 : end] {
			if partiesOf[w.key] {
				return end
			}
		}
		return i
	}
	return end
}

// Words by which what stands behind "giữa" is more than one party.
var partiesOf = set("và với cùng - hai ba bốn các những nhiều họ")
