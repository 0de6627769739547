package extract

import (
	"strings"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// A documentName is a document named in the text.
type documentName struct {
	from, to int // to is behind the name and its issuer
	head     int // behind the noun
	topic    int // where the subject begins, 0 where the name has none
	end      int // behind the name: number, or subject
	class    string
	number   string
	paper    string // of one known by name, the name that the list has
	issuer   int    // where the issuer's name begins, 0 where none stands there
	issuerTo int
	date     graph.Date
	pact     bool // one that parties sign
	named    bool // of a pact: there is one, by its name
	congress bool // "Nghị quyết Đại hội XIII của Đảng": its issuer is an event
	vague    bool // "Nghị quyết Đại hội Đảng các cấp": nothing tells which
}

// document is the document at word i: one known by name ("Tuyên bố Bàn Môn Điếm"), or a kind and a number ("Chỉ thị số
// 12-CT/TW"), a congress ("Nghị quyết Đại hội XIII"), a body ("Hiến chương Liên hợp quốc"), or a subject ("Luật Đất đai",
// "bản ghi nhớ hợp tác y tế").
func (t *text) document(i, to int) (documentName, bool) {
	if i >= to || t.words[i].mute {
		return documentName{}, false
	}
	d, ok := t.knownPaper(i, to)
	if !ok {
		d, ok = t.documentByNoun(i, to)
	}
	if ok && d.issuer == 0 {
		t.issuedBy(&d, to)
	}
	return d, ok
}

// knownPaper is the treaty or declaration at word i that is known by name, or by letters.
func (t *text) knownPaper(i, to int) (documentName, bool) {
	end, e := lex.papers.at(t, i, to)
	if end == i || e.Kind == "law" || end == i+1 && !t.words[i].caps {
		return documentName{}, false
	}
	_, noun := lex.documents.at(t, i, to)
	return documentName{from: i, head: i, end: end, class: e.Kind, paper: e.Key, pact: noun.Use == "pact", named: true}, true
}

// documentByNoun is the document at word i that begins with the noun for its kind.
func (t *text) documentByNoun(i, to int) (documentName, bool) {
	head, e := lex.documents.at(t, i, to)
	if head == i || t.isNoDocument(i, to, e) {
		return documentName{}, false
	}
	d := documentName{from: i, head: head, class: e.Kind, pact: e.Use == "pact"}
	if end := t.documentNumber(head, to); end > head && e.Kind != "law" && !t.countsAhead(e, head, end, to) {
		d.end, d.number = end, t.printed(t.afterNumberWord(head, to), end)
	} else if d.class == "resolution" && (t.eventAt(head, to) || t.is(head, to, "trung", "ương")) {
		d.end, d.congress = t.congressOf(head, to), true
		d.vague = !t.is(head, to, "trung", "ương") && !t.tellsWhich(head, d.end)
	} else {
		t.nameByUse(&d, e, to)
	}
	d.named = d.named || d.pact && d.end > head && (t.isMemorandum(i) || t.isNamedPact(&d, to))
	return d, d.end > head || d.named
}

// nameByUse finds the end of a document's name that has no number.
func (t *text) nameByUse(d *documentName, e gazetteer.Entry, to int) {
	switch e.Use {
	case "law":
		d.end = t.lawName(d.from, d.head, to)
	case "charter":
		if e.Key == "hiến pháp" {
			d.end = t.constitutionName(d, to)
		} else {
			d.end = t.charterName(d.head, to)
		}
	case "pact":
		d.topic = d.head
		d.end = t.pactName(d, to)
		if before := t.key(d.from-1, to); d.end <= d.head && t.isMemorandum(d.from) && t.is(d.head, to, "với") && (before == "ký" || before == "kết") {
			d.end, d.named = d.head, true // "ký bản ghi nhớ với Sở A"
		}
	default:
		if d.class != "other" {
			t.nameByTopic(d, to)
		}
	}
}

// isNoDocument tells the nouns of documents where they name none: several ("các nghị quyết"), a verb, another word
// ("kỷ luật"), what is to become a law ("dự án Luật").
func (t *text) isNoDocument(i, to int, e gazetteer.Entry) bool {
	switch before := t.key(i-1, to); {
	case before == "các", before == "những":
		head, _ := lex.documents.at(t, i, to)
		return !t.is(head, to, "số") // "các Nghị quyết số 18 và 19"
	case t.is(i-2, to, "một", "số"), e.Use == "pact" && t.isCounted(i):
		return true
	case e.Key == "bản ghi nhớ":
		return before == "biên"
	case e.Key == "hợp đồng":
		return !t.words[i].upper
	case e.Key == "tuyên bố":
		return !t.isProper(i, to) // a verb
	case e.Key == "ghi nhớ":
		return before != "ký" && before != "kết" // "ký ghi nhớ hợp tác"
	case e.Use == "law", e.Key == "hiến pháp":
		return before == "kỷ" || before == "pháp" || before == "dự" || before == "án"
	}
	return false
}

// issuedBy finds who issued a document, and on which day, behind its name: "Chỉ thị 12 (khóa X) ngày 3/4/2020 của Ban Bí
// thư", "Chỉ thị 12 của Ban Bí thư, ngày 3/4/2020".
func (t *text) issuedBy(d *documentName, to int) {
	d.to = d.end
	j := t.issuedOn(d, t.behindBracket(d.end, to), to)
	if !t.is(j, to, "của") {
		return
	}
	if b := t.body(j+1, to); b.to > j+1 {
		d.issuer, d.issuerTo, d.to = j+1, b.to, b.to
	} else if n, ok := t.title(j+1, to); ok && issuers[t.keyOf(n.head, n.levels)] && t.name(n.end, to) == n.end {
		d.issuer, d.issuerTo, d.to = j+1, n.end, n.end // an office issues too
	}
	if d.date == "" && d.issuer > 0 {
		t.issuedOn(d, d.issuerTo, to)
	}
}

// issuedOn is the word behind a document's day at word i: "ngày 3/4/2020", ", ban hành ngày 3/4/2020". One behind a comma
// or without a year may be another's.
func (t *text) issuedOn(d *documentName, i, to int) int {
	j := i
	if t.key(j, to) == "," {
		j++
	}
	if t.is(j, to, "ban", "hành") {
		j += 2
	}
	if !t.is(j, to, "ngày") {
		return i
	}
	day, ok := t.date(j+1, to)
	switch {
	case ok && len(day.start) == len("2006-01-02"):
		if !d.pact { // that may be the day on which one party approved of it
			d.date = day.start
		}
		return day.to
	case ok && j == i:
		return day.to
	}
	return i
}

// behindBracket goes over a short bracket at word i.
func (t *text) behindBracket(i, to int) int {
	if t.key(i, to) != "(" {
		return i
	}
	for n := i; n < to && n < i+6; n++ {
		if t.words[n].key == ")" {
			return n + 1
		}
	}
	return i
}

// nameByTopic names a document by its issuer and subject, by its subject alone, or by its title: "nghị quyết của Chính phủ về
// trồng rừng", "Nghị quyết về trồng rừng", "nghị quyết “Trồng rừng”".
func (t *text) nameByTopic(d *documentName, to int) {
	about := d.head
	if t.is(about, to, "của") {
		b := t.body(about+1, to)
		if b.to <= about+1 {
			return
		}
		d.issuer, d.issuerTo = about+1, b.to
		about = b.to
	}
	d.topic = about
	d.end = max(t.titleInQuotes(d, about, to), t.topic(d, about, to))
	d.to = d.end
}

// titleInQuotes is the word behind a document's title: "nghị quyết (về) “Trồng rừng”".
func (t *text) titleInQuotes(d *documentName, i, to int) int {
	if t.is(i, to, "về") {
		i++
	}
	if mark := t.key(i, to); mark != "“" && mark != "\"" || !t.words[i].gap || !t.isRuling(d) && !t.isProper(d.from, to) {
		return d.head
	}
	if end := t.quoted(i, to); end > i+3 {
		return end
	}
	return d.head
}

// topic is the word behind a document's subject at word i, where it tells enough to know the document by it.
func (t *text) topic(d *documentName, i, to int) int {
	end := t.subject(i, to)
	if end == i && t.isRuling(d) {
		if verb, _ := topicVerbs.at(t, i, to); verb > i {
			end = t.restOfSubject(i, verb, to)
		}
	}
	if end < i+2 || end == i+2 && !t.words[i+1].caps || pointsBack[t.key(end-1, to)] && !(d.issuer > 0 && end > i+wordsToTell) || !t.isKnownByTopic(d, to) {
		return d.head
	}
	return end
}

// A subject of more words tells one document of an issuer, though it ends in "này".
const wordsToTell = 8

// With these begins what some documents do: "Nghị quyết phê chuẩn Hiệp định X".
var topicVerbs = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "phê chuẩn, xác nhận, điều chỉnh, thí điểm, quy định chi tiết")
	return tr.done()
}()

// isKnownByTopic tells whether a document's noun and subject name one: with the noun's capital, with the issuer, or in small
// letters where it is carried out or passed.
func (t *text) isKnownByTopic(d *documentName, to int) bool {
	if t.isProper(d.from, to) || d.issuer > 0 && (t.isRuling(d) || d.class == "conclusion") {
		return true
	}
	before := t.key(d.from-1, to)
	return t.isRuling(d) && !t.is(d.from-2, to, "dự", "thảo") && (t.words[d.from].upper || before == "qua" || before == "hành" || t.isCarriedOut(d.from))
}

// isRuling tells a document whose noun means one also in small letters: "kết luận" is mostly a verb, and "quy định" means
// rules of any kind.
func (t *text) isRuling(d *documentName) bool {
	switch d.class {
	case "resolution", "directive", "decree", "circular":
		return true
	}
	return false
}

// Words that point to what was named before: "nghị quyết về vấn đề này".
var pointsBack = set("này đó trên ấy")

// isProper tells a noun with a capital that does not owe it to the beginning of a sentence, of one document and no draft.
func (t *text) isProper(i, to int) bool {
	return t.words[i].upper && i > t.first && !endsSentence[t.words[i-1].key] && !t.isCounted(i) && !t.is(i-2, to, "dự", "thảo") && !strings.Contains(t.raw[t.starts[i-1]:t.starts[i]], "\n")
}

// Behind these a capital tells nothing.
var endsSentence = set(". ! ? ( - ' ‘")

// isCounted tells "12 hiệp định" from "Điều 12 Hiệp định".
func (t *text) isCounted(i int) bool {
	return i > t.first && t.words[i-1].number && !ofOrder[t.key(i-2, i)]
}

// Behind these a number counts nothing.
var ofOrder = set("thứ điều khoản chương mục năm / - .")

// isCarriedOut tells whether someone carries out what stands at word i: "quán triệt nghị quyết về ...".
func (t *text) isCarriedOut(i int) bool {
	for n := 1; n <= 3 && i-n >= t.first; n++ {
		if end, kind := verbs.at(t, i-n, i); end == i && kind == toCarryOut {
			return true
		}
	}
	return false
}

// Offices that issue documents.
var issuers = set("thủ_tướng bộ_trưởng chủ_tịch_nước tổng_bí_thư chủ_tịch tổng_thống")

// documentAt tells whether the noun of a document stands at word i.
func (t *text) documentAt(i, to int) bool {
	end, _ := lex.documents.at(t, i, to)
	return end > i
}

// subject goes over "về ..." to the end of the clause.
func (t *text) subject(i, to int) int {
	if !t.is(i, to, "về") {
		return i
	}
	return t.restOfSubject(i, i+1, to)
}

// restOfSubject goes on from word j to the end of the clause in which a subject begins at word i.
func (t *text) restOfSubject(i, j, to int) int {
	for j < to && j < i+60 {
		w := t.words[j]
		if next := t.subjectGoesOn(i, j, to); next > j {
			j = next
			continue
		}
		if w.punct || w.mute || t.ordersNext(j, to) || t.is(j, to, "dẫn", "đến") || t.is(j, to, "nêu", "rõ") || t.is(j, to, "nhân", "chuyến") || t.is(j, to, "nhân", "dịp") || w.key == "và" && t.upper(j+1, to) && t.documentAt(j+1, to) || subjectEnds[w.key] || t.startsTitle(j, to) && w.upper {
			break
		}
		j++
	}
	if t.words[j-1].key == "và" {
		j--
	}
	return j
}

// ordersNext tells "và" behind which whoever issues a document does something else: "ban hành Nghị định về A và chỉ đạo các bộ ...".
func (t *text) ordersNext(i, to int) bool {
	if t.key(i, to) != "và" {
		return false
	}
	for _, order := range [][]string{{"chỉ", "đạo"}, {"yêu", "cầu"}, {"giao"}, {"đề", "nghị"}, {"kêu", "gọi"}} {
		if next := i + 1 + len(order); t.is(i+1, to, order...) && (t.is(next, to, "các") || t.upper(next, to)) {
			return true
		}
	}
	return false
}

// subjectGoesOn is the word behind what would end a document's subject elsewhere: "thích ứng với", "trong lĩnh vực", "kinh
// tế - xã hội", "Lào - Việt Nam", "biếu, tặng quà"; j where it ends one.
func (t *text) subjectGoesOn(i, j, to int) int {
	switch t.words[j].key {
	case ".":
		if t.words[j-1].key == "tp" && t.upper(j+1, to) && !t.startsTitle(j+1, to) {
			return j + 2
		}
	case "tại":
		if t.is(j+1, to, "doanh", "nghiệp") {
			return j + 3 // "quản lý vốn nhà nước tại doanh nghiệp"
		}
	case "theo":
		if t.words[j-1].key == "tiếp" {
			return j + 1
		}
	case "với":
		switch t.words[j-1].key {
		case "ứng", "đối", "gắn", "hợp":
			return j + 1
		}
	case "trong":
		if t.is(j+1, to, "lĩnh", "vực") || t.is(j+1, to, "tình", "hình") || t.is(j+1, to, "thời", "kỳ") || t.is(j+1, to, "giai", "đoạn") {
			return j + 3
		}
	case "do":
		if before := t.words[j-1].key; before == "tự" || before == "lý" {
			return j + 1 // "thương mại tự do"
		}
	case "có", "được":
		if t.words[j-1].key == "không" {
			return j + 1 // "những điều đảng viên không được làm"
		}
	case "bị":
		if t.words[j-1].key == "người" {
			return j + 1 // "dẫn độ người bị kết án"
		}
	case "-":
		if t.is(j-3, to, "công", "ty", "mẹ") && t.upper(j+1, to) {
			return j + 2
		}
		pair := t.words[j-1].upper && t.upper(j+1, to) && !t.startsTitle(j+1, to) && !t.personRun(j+1, to) && !t.is(j+1, to, "ảnh")
		if pair || t.joinsField(j, i, to) || t.words[j-1].number && j+1 < to && isYear(t.words[j+1].key) {
			return j + 2
		}
	case ",":
		if t.joinsList(j, to) || t.isBareDeed(i, j) || t.saysAgain(i, j, to) || commaPairs[t.key(j-1, to)+" "+t.key(j+1, to)] || t.is(j+1, to, "tầm", "nhìn") {
			return j + 1
		}
	case "và":
		if t.hasKey(i, j, "giữa") && !t.documentAt(j+1, to) {
			return j + 1
		}
	default:
		if head, _ := lex.documents.at(t, j, to); head > j {
			return max(j, t.documentNumber(head, to)) // "tiếp tục thực hiện Nghị quyết 16-NQ/TW"
		}
	}
	return j
}

// isBareDeed tells a subject from word i to j that is a verb without an object so far: "về việc xử lý(, ngăn chặn vi phạm)".
func (t *text) isBareDeed(i, j int) bool {
	return t.is(i, j, "về", "việc") && j == i+4
}

// saysAgain tells the comma at word j behind which a subject's noun comes again: "xét giải thưởng A, giải thưởng B".
func (t *text) saysAgain(i, j, to int) bool {
	if j+2 >= to || t.words[j+1].upper || t.words[j+1].punct {
		return false
	}
	for k := i; k+1 < j; k++ {
		if t.words[k].key == t.words[j+1].key && t.words[k+1].key == t.words[j+2].key {
			return true
		}
	}
	return false
}

// What a comma joins into one field of work, by the syllables beside it: "cán bộ, đảng viên".
var commaPairs = set("phòng_chống biếu_tặng bộ_đảng bộ_công viên_công chức_viên vụ_giải dựng_chỉnh đạo_điều cấu_tổ cấu_chức năng_nhiệm đạo_chỉ lý_sử tra_giám rà_sắp")

var subjectEnds = set("do đã kể thì mà nên nếu khẳng hay ngay được là cho vừa tại khi theo có với giai nhằm trong để bị sẽ gồm cũng ngày vào phải cùng trở")
