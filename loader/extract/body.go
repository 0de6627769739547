package extract

import (
	"strings"

	"github.com/quanhe/quanhe/internal/vietnamese"
	"github.com/quanhe/quanhe/loader/gazetteer"
)

// A bodyName is the name of a body in the text.
type bodyName struct {
	from, to int     // to = from where there is none
	kind     string  // party, state, ...; "-" where not known
	inner    int     // where the body begins that this one is an organ of; 0 where none is named
	bare     bool    // a head noun alone: "UBND", "Tỉnh ủy"
	members  bool    // not the body acts, but some of its members: "các nhà lãnh đạo (APEC)", "10 nước (ASEAN)"
	short    stretch // what brackets behind it declare, "(VUFO)"
	beside   stretch // who stands beside it before the area that they share: ", chính quyền và nhân dân" of "Đảng bộ, chính quyền và nhân dân tỉnh A"
}

// Organs are bodies of another body, whose name may follow at once: "Ban Chấp hành Hội X",
// "Văn phòng HĐND tỉnh".
var organs = set("ban ban_chấp_hành bch ban_thường_vụ thường_vụ thường_trực đảng_đoàn đảng_ủy đảng_bộ chi_bộ đoàn_chủ_tịch văn_phòng ủy_ban hội_đồng công_đoàn khoa phòng ban_cán_sự ban_cán_sự_đảng ban_giám_hiệu ban_giám_đốc ban_quản_lý ban_tổ_chức ban_lãnh_đạo hội đoàn_thanh_niên hđtv hđqt hội_đồng_thành_viên hội_đồng_quản_trị thanh_tra công_an cơ_quan ubkt ủy_ban_kiểm_tra")

// Heads after which "về", "của" or "người ... tại" goes on with the name.
var (
	headsWithAbout = set("ủy_ban hội_đồng ban_chỉ_đạo tổ_chức")
	headsWithOf    = set("ủy_ban hội_đồng ban văn_phòng vụ cục viện trung_tâm sở")
)

// Heads that in small letters are other words: "tổ chức Lễ", "báo cáo".
var seldomLower = set("đảng đài quỹ tổ_chức đoàn cơ_quan thường_trực thường_vụ khối hội hội_đồng liên_hiệp liên_minh ủy_ban vụ viện phòng thanh_tra hợp_tác_xã xí_nghiệp")

// Bodies that say where they are: "Đại sứ quán Việt Nam tại Lào".
var embassies = set("đại_sứ_quán lãnh_sự_quán tổng_lãnh_sự_quán cơ_quan_đại_diện phái_đoàn_thường_trực văn_phòng")

// Words whose second syllable looks like a head: "thị trường châu Âu", "toàn bộ Liên minh".
var compounds = set(`thị_trường môi_trường hội_trường quảng_trường công_trường nông_trường lập_trường cơ_sở trụ_sở cán_bộ toàn_bộ nội_bộ đồng_bộ tiến_bộ đi_bộ sơ_bộ phân_bộ phân_ban
	bệnh_viện học_viện thư_viện nhạc_viện chuyên_khoa bách_khoa tượng_đài vũ_đài đại_hội xã_hội cơ_hội quốc_hội lễ_hội văn_phòng quốc_phòng hải_phòng đề_phòng dự_phòng
	nghĩa_vụ nhiệm_vụ phục_vụ dịch_vụ chức_vụ thông_báo cảnh_báo dự_báo bố_cục kết_cục tổng_cục chi_cục hải_đoàn quân_đoàn tập_đoàn binh_đoàn phái_đoàn công_ban nhân_khoa tài_khoa`)

// Words that are verbs as often as parts of a name: in small letters they go on only between
// two other parts.
var verbish = set(`tổ_chức triển_khai hỗ_trợ phát_triển giám_sát bảo_vệ điều_hành kiểm_tra đầu_tư phục_vụ nâng_cao hợp_tác xây_dựng quản_lý
	vận_động tuyên_truyền ứng_phó khai_thác khảo_sát nghiên_cứu đào_tạo đoàn_kết khen_thưởng thi_đua chăm_sóc điều_tra kiểm_soát chống hòa_giải
	tư_vấn quảng_cáo giáo_dục thông_tin công_tác kiểm_sát kiểm_định thẩm_định liên_kết liên_lạc theo_dõi dự_báo xúc_tiến thành_phố chủ_tịch
	người các nước khu_vực chất_lượng hành_động giảng_dạy lãnh_đạo giao_dịch huấn_luyện đổi_mới cán_bộ toàn_quốc đảng_viên sự_kiện dự_án tập_trung kế_hoạch phòng biển`)

// body is the body whose name begins at word i: one of the list, or a head noun and what may
// follow it, whichever is longer.
func (t *text) body(i, to int) bodyName {
	b := t.bodyIn(i, to, false)
	if b.to > i && t.areSeveral(b.to, to) {
		return bodyName{from: i, to: i}
	}
	return b
}

// areSeveral tells whether the name of a body ends before word i that is one in each of several places: "Hội Đông y (các tỉnh)", "Hội
// Đông y (12 tỉnh)", "LĐLĐ tỉnh(, thành phố)".
func (t *text) areSeveral(i, to int) bool {
	if t.is(i-2, i, "các", "tỉnh") {
		return true
	}
	if t.is(i-1, i, "tỉnh") && t.is(i, to, ",", "thành", "phố") {
		return !t.upper(i+3, to)
	}
	return (t.key(i, to) == "các" || i < to && t.words[i].number) && (t.is(i+1, to, "tỉnh") || t.is(i+1, to, "huyện"))
}

// bodyIn is the body whose name begins at word i. Inside a title it may stand in small letters:
// "phó bí thư đảng uỷ", "phó chủ nhiệm khoa sư phạm".
func (t *text) bodyIn(i, to int, title bool) bodyName {
	none := bodyName{from: i, to: i}
	if i >= to || t.words[i].punct || t.words[i].mute || t.is(i-1, to, "toàn", "quốc") {
		return none
	}
	if place, _ := t.listedPlace(i, to); place > i+1 && t.words[i].upper {
		if known, _ := lex.bodies.at(t, i, to); known <= place {
			return none // "Đài Loan"
		}
	}
	if place, _ := t.listedPlace(max(0, i-1), to); place > i+1 {
		return none // "Ban Nha" in "Tây Ban Nha"
	}
	if t.is(i, to, "trung", "ương", "hội") && t.words[i].upper {
		if inner := t.body(i+2, to); inner.to > i+3 {
			return bodyName{from: i, to: inner.to, kind: inner.kind, inner: i + 2} // "Trung ương Hội A"
		}
	}
	b := none
	known := i
	if end, e := lex.bodies.at(t, i, to); end > i && (title || t.properly(i, end) || t.isStates(end, to)) && !t.isThing(end, to) {
		end = t.partyBehind(end, to)
		if e.Kind == "business" && t.upper(end, to) && t.words[end].caps && t.words[end].gap && len(t.words[end].key) > 2 {
			end++ // "EVN HANOI"
		}
		b = bodyName{from: i, to: t.tail(t.lettersInCore(end, to), to), kind: e.Kind}
		known = end
	}
	if end := t.firm(i, to); end > b.to {
		b = bodyName{from: i, to: end, kind: "business"}
	}
	head, e := lex.heads.at(t, i, to)
	for head > i {
		if g := t.headed(i, head, e, to, title); g.to > b.to && !t.afterKnown(i, known, to) {
			b = g
		}
		if b.to > i || head == i+1 {
			break
		}
		// A shorter head may do where the longest one has nothing behind it.
		head, e = lex.heads.at(t, i, head-1)
	}
	if b.to > i && !b.bare {
		b.to = t.upToLetters(b.to, to)
	}
	if b.to > i && t.key(b.to, to) == "đảng" && !t.words[b.to].upper {
		if party := t.partyBehind(b.to+1, to); party > b.to+1 {
			b.to = t.tail(party, to) // "Bộ Chính trị đảng Cộng sản Cuba"
		}
	}
	return b
}

// partyBehind goes over what party it is, behind "Đảng" at the end of a known name: "Ủy ban Trung ương Đảng Cộng sản Cuba".
func (t *text) partyBehind(end, to int) int {
	if t.words[end-1].key != "đảng" || !t.upper(end, to) {
		return end
	}
	for _, party := range [][]string{{"cộng", "sản"}, {"lao", "động"}, {"nhân", "dân", "cách", "mạng"}, {"nhân", "dân"}, {"dân", "chủ"}} {
		if t.is(end, to, party...) {
			return end + len(party)
		}
	}
	return end
}

// A name that goes on beyond the lists ends where brackets declare its letters, within so many words.
const farthestLetters = 7

// upToLetters is where a body's name ends that goes on to its letters in brackets: "Tổ chức Bảo tồn chim
// trời (BLI)"; i where no letters stand, or something between them that no name holds.
func (t *text) upToLetters(i, to int) int {
	for j := i; j < to && j < i+farthestLetters; j++ {
		if t.words[j].key == "(" {
			if j > i && j+2 < to && t.words[j+1].caps && t.words[j+2].key == ")" && len(t.words[j+1].key) > 2 {
				return j
			}
			return i
		}
		end, kind := verbs.at(t, j, to)
		if t.words[j].punct || t.words[j].mute || t.words[j].number || stopWords[t.words[j].key] || end > j && kind != noVerb ||
			t.startsTitle(j, to) || t.eventAt(j, to) || t.honorificAt(j, to) || t.personRun(j, to) {
			return i
		}
		if head, _ := lex.heads.at(t, j, to); head > j && t.words[j].upper {
			return i
		}
	}
	return i
}

// isThing tells what only begins like a body's name: "Chính phủ điện tử", "Chính phủ số".
func (t *text) isThing(i, to int) bool {
	return t.is(i-2, to, "chính", "phủ") && (t.is(i, to, "điện", "tử") || t.is(i, to, "số") && !t.words[i].upper)
}

// Words with which the name of a firm ends in English.
var firmEnds = set("group corp corporation airlines airways holdings motors bank electronics capital resources consumer ltd inc securities partners industries technologies")

// firm is the word behind a firm's name that tells by itself what it is: "Traveco Holdings", "Chimbank"; i where none
// stands there.
func (t *text) firm(i, to int) int {
	if !t.upper(i, to) || t.words[i].mute || t.words[i].isSyllable() {
		return i
	}
	if w := t.words[i]; strings.HasSuffix(w.key, "bank") && len(w.key) > len("bank")+1 {
		return i + 1
	}
	end := i
	for j := i; j < to && j < i+4 && t.upper(j, to) && !t.words[j].mute && (j == i || t.words[j].gap) && !t.words[j].isSyllable(); j++ {
		if j > i && firmEnds[t.words[j].key] {
			end = j + 1
		}
	}
	if end == i {
		return i
	}
	return end
}

// isStates tells whether a state's name stands at word i, behind a body in small letters: "chính phủ (Chile)".
func (t *text) isStates(i, to int) bool { return t.listedState(i, to) > i }

// listedState is the word behind a state's name of the lists at word i, i where none stands there.
func (t *text) listedState(i, to int) int {
	if end, e := t.listedPlace(i, to); end > i && e.Kind == "country" && t.upper(i, to) {
		return end
	}
	return i
}

// isOfState tells whether nothing but a state's name and words in small letters stand in a stretch.
func (t *text) isOfState(from, to int) bool {
	for from < to && !t.words[from].upper {
		from++
	}
	return t.isStates(from, to) && t.country(from, to) == to
}

// Behind these "bộ" is a set, not a ministry.
var sets = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "quy tắc, công cụ, chỉ số, tiêu chí, luật, sách, phim, quy chuẩn, tiêu chuẩn, hồ sơ, đề, sưu tập, máy, phận, ba, tứ, đội")
	return tr.done()
}()

// afterKnown tells whether a known name ends before a word that cannot be a part of it: "và", or
// one in small letters that is no area.
func (t *text) afterKnown(i, known, to int) bool {
	if known == i || known >= to {
		return false
	}
	return t.words[known].key == "và" || !t.words[known].upper && !t.words[known].punct && t.area(known, to, true) == known
}

// properly tells whether a known name is printed as a name: with a capital somewhere in its
// first two syllables ("quốc hội các nước" is no body's name).
func (t *text) properly(i, end int) bool {
	return t.words[i].upper || i+1 < end && t.words[i+1].upper || i+2 < end && t.is(i, end, "ủy", "ban") && t.words[i+2].upper
}

// wholeOf is where the body begins of which a name names an organ, by the organ's noun and the body at word i right behind it;
// 0 where both make one name: "Ban Chấp hành Trung ương Hội A", "Hội Liên hiệp B", "ban Thanh tra Nhân dân". The noun may go on:
// "Ban Thường trực (Hội C)", "Ủy ban Trung ương (Đảng D)".
func (t *text) wholeOf(organ string, i int, body bodyName) int {
	switch {
	case t.is(i, body.to, "trung", "ương", "hội"), organ == "hội", organ == "ban" && t.is(i, body.to, "thanh", "tra"):
		return 0
	case t.is(i, body.to, "thường", "trực"), t.is(i, body.to, "thường", "vụ"):
		if organ == "ban" || organ == "ủy ban" {
			return body.inner
		}
	case t.is(i, body.to, "trung", "ương") && organ == "ủy ban":
		if party := t.body(i+2, body.to); party.to == body.to {
			return i + 2
		}
		return 0
	}
	return i
}

// headed is a body's name with a head noun, of which end is the word behind it.
func (t *text) headed(i, head int, e gazetteer.Entry, to int, title bool) bodyName {
	b := bodyName{from: i, to: i, kind: e.Kind}
	key := e.Key
	if key == "ban" && t.key(i-1, to) == "ủy" {
		return b // in "ủy ban"
	}
	if kind, _ := areaWords.at(t, head, to); key == "trung tâm" && kind > head && !t.words[i].upper {
		return b // the middle of a town
	}
	if key == "thpt" && (t.is(head, to, "quốc", "gia") || !t.personRun(head, to) && t.area(head, to, false) == head) {
		return b // an examination, a kind of schools
	}
	if t.isClass(head, key, to) {
		return b
	}
	if key == "tổ chức" && t.eventAt(head, to) {
		return b // "Tổ chức Lễ A": a verb
	}
	if _, isSet := sets.at(t, head, to); key == "bộ" && isSet || key == "ban" && t.is(head, to, "lãnh", "đạo") {
		return b // "Bộ Quy tắc ứng xử", "Ban lãnh đạo Hội A"
	}
	if !t.words[i].upper && head == i+1 && i > 0 && compounds[t.words[i-1].key+" "+key] {
		return b
	}
	if !t.words[i].upper && e.Use != "bare" && !title {
		word, _ := lex.words.at(t, head, to)
		if !t.upper(head, to) && !t.words[head-1].upper || seldomLower[key] || word == head && !businessHeads[key] && !t.words[head].caps && t.area(head, to, false) == head && t.body(head, to).to == head {
			return b
		}
	}
	end := head
	if inner := t.bodyIn(head, to, title); organs[key] && inner.to > head && (title || t.properly(head, inner.to)) {
		b.to, b.inner = inner.to, t.wholeOf(key, head, inner)
		return b
	}
	end = t.core(head, to, key)
	if end == head {
		if a := t.area(head, to, true); a > head {
			end = a
		}
	}
	if q := t.quotedName(end, to); q > end && (quotable[key] || t.callsUndertaking(end)) {
		b.to = q
		return b
	}
	if !t.words[i].upper && e.Kind == "business" && t.isOfState(head, end) {
		return b // "công ty Mỹ", "hãng hàng không Việt Nam": any of them
	}
	switch {
	case end > head && key == "tiểu ban" && t.congressBehind(end, to) > end:
		b.to = t.congressBehind(end, to)
	case end > head:
		b.to = t.tail(end, to)
		// "Bộ Chính trị" may go on with a body that it belongs to: "Ban Nội chính Tỉnh ủy".
		if inner := t.body(b.to, to); organs[key] && inner.to > b.to && t.properly(b.to, inner.to) && !t.startsTitle(b.to, to) {
			b.inner, b.to = b.to, inner.to
		} else if headsWithOf[key] && t.key(b.to, to) == "của" {
			if inner := t.body(b.to+1, to); inner.to > b.to+1 {
				b.inner, b.to = b.to+1, inner.to
			}
		} else if t.is(i, to, "tổ") && t.is(b.to, to, "của", "thủ", "tướng") {
			b.to = t.ofPremier(b.to, to)
		}
	case (key == "tổ công tác" || key == "tổ tư vấn") && (t.words[i].upper || title) && t.is(head, to, "của", "thủ", "tướng"):
		b.to = t.ofPremier(head, to)
	case e.Use == "bare" && (t.words[i].upper || title):
		b.to, b.bare = head, true
		if area := t.sharedArea(head, to); key == "đảng bộ" && area.to > area.from {
			b.to, b.bare, b.beside = area.to, false, stretch{head, area.from}
		}
	}
	return b
}

// congressBehind is the word behind the party's congress at word i, for which a subcommittee works: "Tiểu ban Văn kiện (Đại hội XIII của
// Đảng)"; i where none stands there.
func (t *text) congressBehind(i, to int) int {
	if !t.is(i, to, "đại", "hội") || !t.upper(i, to) {
		return i
	}
	end := t.eventTail(i+2, to, false)
	if t.is(end, to, "của", "đảng") {
		return end + 2
	}
	return end
}

// isClass tells a head noun that names a class of bodies with what follows it: "các Tập đoàn, Tổng công ty nhà nước", "các Sở Ngành",
// "các Công đoàn Ngành Trung ương".
func (t *text) isClass(head int, key string, to int) bool {
	switch {
	case businessHeads[key] && t.is(head, to, "nhà", "nước"):
		return !t.upper(head+2, to)
	case key == "bộ" || key == "sở":
		return t.is(head, to, "ngành") || t.is(head, to, "ban", "ngành")
	}
	return t.is(head, to, "ngành", "trung", "ương")
}

// sharedArea is the area that a party's body shares with those who stand behind it from word i on: "Đảng bộ, chính quyền và nhân dân
// (tỉnh A)"; none where no people follow.
func (t *text) sharedArea(i, to int) stretch {
	people := false
	for i < to && besideParty[t.words[i].key] && !t.words[i].mute {
		people = people || t.is(i, to, "nhân", "dân")
		i++
	}
	if end := t.area(i, to, false); people && end > i {
		return stretch{i, end}
	}
	return stretch{}
}

// The words of those who stand beside the party of an area, and what joins them.
var besideParty = set(", và chính quyền quân nhân dân các cấp tộc lực lượng vũ trang")

// ofPremier goes over "của Thủ tướng (Chính phủ)" at word i.
func (t *text) ofPremier(i, to int) int {
	if t.is(i+3, to, "chính", "phủ") {
		return i + 5
	}
	return i + 3
}

// Heads behind which a name may stand in quotation marks: "Tổ chức “Mầm xanh”".
var quotable = set("tổ_chức quỹ câu_lạc_bộ trung_tâm hội công_ty trường viện mạng_lưới")

// callsUndertaking tells whether what a body is for ends before word i, of which the name stands in quotation marks: "Ban Chỉ đạo cuộc thi
// “Em yêu biển”".
func (t *text) callsUndertaking(i int) bool {
	return i > 1 && undertakings[t.keyOf(i-2, i)] || i > 2 && t.is(i-3, i, "cuộc", "vận", "động")
}

var undertakings = set("công_trình chương_trình đề_án dự_án cuộc_thi phong_trào")

// quotedName is the word behind a short name in quotation marks at word i, i where none stands there.
func (t *text) quotedName(i, to int) int {
	if t.key(i, to) != "“" && t.key(i, to) != "\"" || !t.upper(i+1, to) {
		return i
	}
	if end := t.quoted(i, to); end > i+2 && end <= i+10 {
		return end
	}
	return i
}

// core is the part of a name that says what the body is: capitalised syllables and words of the
// list, joined by "và", "&" or a dash. It ends where a verb, a title or a person begins.
func (t *text) core(from, to int, head string) int {
	end := from
	for i := from; i < to && i < from+24; {
		w := t.words[i]
		if w.mute {
			break
		}
		next := t.corePart(i, from, to, head)
		if next == i {
			break
		}
		i = next
		if !isJoint(t.words[i-1].key) {
			end = i
		}
	}
	return end
}

// endsPlace tells whether a place's name ends right before word i.
func (t *text) endsPlace(from, i int) bool {
	for start := max(from, i-3); start < i; start++ {
		if end, _ := t.listedPlace(start, i); end == i && t.capitalised(start, end) {
			return true
		}
	}
	return false
}

// endsArea tells whether an area ends right before word i, by its kind alone or by its name: "TP", "tỉnh An Giang".
func (t *text) endsArea(from, i int) bool {
	end, _ := areaWords.at(t, i-1, i)
	return end == i || t.endsPlace(from, i)
}

// Heads whose names are freer: a firm may be called anything, a school after a person.
var (
	businessHeads = set("công_ty tổng_công_ty tập_đoàn ngân_hàng công_ty_cổ_phần công_ty_tnhh công_ty_cp ctcp báo tạp_chí nhà_xuất_bản quỹ")
	namesakeHeads = set("thpt trường trường_đại_học đại_học trường_thpt trường_thcs trường_cao_đẳng quỹ học_viện bệnh_viện trường_chính_trị nhà_hát trung_tâm viện")
)

// isJoint tells the words that join two parts of a name and never end one.
func isJoint(key string) bool {
	switch key {
	case "và", "-", "&", "về", "các", ",", "của", "tại", "(", "người", "với":
		return true
	}
	return false
}

// corePart is the word behind the part of a name at i, or i where the name does not go on.
func (t *text) corePart(i, from, to int, head string) int {
	w := t.words[i]
	switch {
	case w.key == "-":
		return t.coreDash(i, from, to)
	case w.key == "," && i > from:
		if head == "hiệp hội" && t.commaInTrade(i, to) {
			return i + 3
		}
		return max(t.commaInName(i, to), t.countriesInName(i, to, head))
	case w.key == "&":
		return i + 1
	case w.key == "(":
		return t.lettersInCore(i, to)
	case w.punct:
		return i
	case w.upper && t.is(i, to, "công", "ước"):
		if end := t.charterName(i+2, to); end > i+2 {
			return end // "Ủy ban liên Chính phủ Công ước 2005 về ..."
		}
		return i
	case w.number:
		return t.coreNumber(i, from, to, head)
	case w.key == "và" && i > from:
		return t.coreAnd(i, from, to)
	case w.key == "về":
		if i > from && headsWithAbout[head] && t.corePartStarts(i+1, to) {
			return i + 1
		}
		return i
	case w.key == "tại" || w.key == "ở":
		return t.coreWhere(i, from, to, head)
	}
	if end := t.corePlace(i, from, to); end > i {
		return end
	}
	if t.endsCore(i, from, to, head) {
		return i
	}
	if end := t.bodyInCore(i, from, to); end > i {
		return end
	}
	if end, _ := lex.words.at(t, i, to); end > i {
		if t.isCoreWord(i, end, from, to, head) {
			return end
		}
		return i
	}
	if w.upper {
		return t.coreCapital(i, from, to, head)
	}
	if i > from && !w.isSyllable() && !t.words[i-1].punct {
		return i + 1 // a foreign word: "Hiệp hội dịch vụ logistics"
	}
	return i
}

// coreDash is the word behind the dash at word i that joins two parts of a name: "Kinh tế - Xã hội"; i before a title, a
// person, or what begins no part.
func (t *text) coreDash(i, from, to int) int {
	gap := t.words[i].gap
	if i == from || i+1 == to || t.startsTitle(i+1, to) || t.honorificAt(i+1, to) || gap && t.surnameAt(i+1, to) && t.personRun(i+1, to) {
		return i
	}
	if !t.corePartStarts(i+1, to) || gap && !t.upper(i+1, to) && !t.joinsField(i, from, to) {
		return i
	}
	return i + 1
}

// lettersInCore goes over the letters in brackets before an area: "Hội Hữu nghị (HHN) tỉnh A".
func (t *text) lettersInCore(i, to int) int {
	if i+3 < to && t.words[i+1].caps && t.words[i+2].key == ")" && t.area(i+3, to, false) > i+3 {
		return i + 3
	}
	return i
}

// Heads behind which a number stands first.
var numberedHeads = set("quân_khu quân_đoàn sư_đoàn lữ_đoàn bệnh_viện trung_đoàn binh_đoàn tổng_công_ty")

// coreNumber is the word behind the number at word i in a name: "Quân khu 9", "Công ty Xây dựng 47"; i where it is none of
// the name, but of a date or of a document.
func (t *text) coreNumber(i, from, to int, head string) int {
	behindName := i > from && (t.words[i-1].upper || t.words[i-1].number) && len(t.words[i].key) <= 4
	if !behindName && !numberedHeads[head] {
		return i
	}
	if t.key(i+1, to) == "/" || t.key(i+1, to) == "-" && !t.words[i+1].gap || t.key(i+1, to) == "năm" {
		return i
	}
	return i + 1
}

// coreAnd is the word behind "và" at word i that joins two parts of a name, i where it joins two names.
func (t *text) coreAnd(i, from, to int) int {
	if head, _ := lex.heads.at(t, i+1, to); t.endsPlace(from, i) || head > i+1 && t.upper(i+1, to) {
		return i
	}
	if !t.corePartStarts(i+1, to) || t.someoneAt(i+1, to) || t.body(i+1, to).to > i+1 || t.verbishAt(i+1, to) && !t.growsInName(i+1, to) {
		return i
	}
	if place, _ := t.listedPlace(i+1, to); place > i+1 {
		return i
	}
	return i + 1
}

// growsInName tells the verbs that are a part of a name: "Hội Quy hoạch và (phát triển) đô thị Huế".
func (t *text) growsInName(i, to int) bool {
	return (t.is(i, to, "phát", "triển") || t.is(i, to, "bảo", "vệ")) && t.goesOnAsName(i+2, to)
}

// coreWhere is the word behind "tại" or "ở" at word i and the place that belongs to a name: "Đại sứ quán Việt Nam tại Lào",
// "Hội người Việt Nam ở nước ngoài"; i where the place is the clause's.
func (t *text) coreWhere(i, from, to int, head string) int {
	if i == from {
		return i
	}
	if t.is(i, to, "tại", "doanh", "nghiệp") {
		return i + 3 // "Ủy ban Quản lý vốn Nhà nước tại doanh nghiệp"
	}
	area := t.area(i+1, to, false)
	if t.words[i].key == "tại" && area > i+1 && t.key(area, to) == "(" && t.upper(area+1, to) && (businessHeads[head] || t.words[area+1].caps && t.key(area+2, to) == ")") {
		return area // "Ngân hàng A tại Lào (A Lào)", "Hiệp hội Doanh nghiệp B tại Lào (HHB)"
	}
	switch {
	case !embassies[head] && !t.hasKey(from, i, "người"):
		return i
	case area > i+1:
		return area
	case t.is(i+1, to, "khu", "vực") && t.upper(i+3, to):
		return i + 4
	case t.is(i+1, to, "nước", "ngoài"):
		return i + 3
	case embassies[head] && (t.is(i+1, to, "liên", "hợp", "quốc") || t.is(i+1, to, "liên", "hiệp", "quốc")):
		return i + 4 // "Phái đoàn thường trực Việt Nam tại Liên Hợp Quốc"
	case embassies[head] && i+1 < to && t.words[i+1].caps && t.words[i+1].key != "tp":
		return i + 2 // "Phái đoàn thường trực Việt Nam tại WTO"
	}
	return i
}

// corePlace is the word behind the area or the place at word i in a name, i where none stands there.
func (t *text) corePlace(i, from, to int) int {
	if end, _ := areaWords.at(t, i, to); end > i && !t.isSociety(i, to) {
		if area := t.area(i, to, i > from); area > i {
			return area
		}
	}
	if end, _ := t.listedPlace(i, to); end > i && t.capitalised(i, end) {
		if word, _ := lex.words.at(t, i, to); word <= end {
			return end // not "Pháp" in "Pháp luật"
		}
	}
	return t.district(i, to)
}

// endsCore tells whether a name ends before word i: someone, an event or a term of office begins there, or a place has
// ended that only a firm's name goes on behind.
func (t *text) endsCore(i, from, to int, head string) bool {
	w := t.words[i]
	if i > from && w.upper && (t.startsTitle(i, to) || t.eventAt(i, to)) {
		return true
	}
	if namesake := namesakeHeads[head] && (i == from || !t.endsArea(from, i)); !namesake && t.personRun(i, to) {
		return true
	}
	if w.upper && w.key == "khóa" || t.is(i, to, "nhiệm", "kỳ") {
		return true
	}
	firm := businessHeads[head] && w.upper
	return i > from && !firm && !isJoint(t.words[i-1].key) && t.endsPlace(from, i)
}

// bodyInCore is the word behind a body, or the noun of one, that a name names: "Quỹ Dân số Liên hiệp quốc", "Trung ương
// Hội"; i where none stands there.
func (t *text) bodyInCore(i, from, to int) int {
	if i == from || !t.words[i].upper {
		return i
	}
	if known, e := lex.bodies.at(t, i, to); known > i+1 && e.Kind == "foreign" {
		return known
	}
	word, _ := lex.words.at(t, i, to)
	if t.is(i, to, "trường") {
		return t.body(i, to).to // "Hội đồng Giáo dục Trường THPT Trần Văn Ba"
	}
	if inner, _ := lex.heads.at(t, i, to); inner == i+1 && word <= inner {
		return inner // not "Hàn" in "Hàn lâm Khoa học"
	}
	return i
}

// Heads whose name goes on in small letters behind "Trung ương".
var centralHeads = set("bệnh_viện viện trường")

// isCoreWord tells whether the word of the list from i to end is a part of a name: a verb only with a capital, between two
// parts, or first in a firm's name.
func (t *text) isCoreWord(i, end, from, to int, head string) bool {
	if t.words[i].upper {
		return true
	}
	if i > from && t.words[i-1].key == "ương" && !centralHeads[head] {
		return false
	}
	key := t.keyOf(i, end)
	if businessHeads[head] && key == "kinh doanh" && i > from && t.words[i-1].upper && end < to && !t.words[end].punct && !t.goesOnAsName(end, to) {
		return false // "Công ty Sao Mai kinh doanh gạo"
	}
	if !verbish[key] || i == from && businessHeads[head] || t.goesOnAsName(end, to) {
		return true
	}
	if i == from {
		return false
	}
	before := t.words[i-1].key
	return key == "chất lượng" && (end == to || t.words[end].punct) || isJoint(before) && before != "-"
}

// coreCapital is the word behind the word with a capital at i, and behind its second syllable in small letters: "Đá quý".
func (t *text) coreCapital(i, from, to int, head string) int {
	if end := t.wholeNoun(i, to); end > i+2 {
		return end // "Chi hội Tổng liên đoàn A"
	}
	if (len(t.words[i].key) == 1 || t.is(i, to, "chr")) && t.is(i+1, to, ".") && t.upper(i+2, to) {
		if namesakeHeads[head] || businessHeads[head] && i == from || t.is(i, to, "t", ".", "ư") {
			return i + 3 // "Trường Nghiên cứu J. Roy", "Ban Chấp hành T.Ư"
		}
		return i // "Ủy ban Biển J. Roy": its holder
	}
	if t.is(i, to, "thư", "ký") && i == from && head == "ban" {
		return i + 2
	}
	if t.hasSecondSyllable(i, from, to, head) {
		return i + 2
	}
	return i + 1
}

// hasSecondSyllable tells whether the word in small letters behind the capital at word i belongs to it: "Vàng bạc Đá quý".
func (t *text) hasSecondSyllable(i, from, to int, head string) bool {
	if i+1 == to {
		return false
	}
	if second := t.words[i+1]; second.upper || second.punct || second.number || stopWords[second.key] {
		return false
	}
	if next, _ := lex.words.at(t, i+1, to); next > i+2 {
		return false
	}
	w := t.words[i]
	if w.caps {
		return false // "HĐND TP nghe UBND TP"
	}
	if t.upper(i+2, to) && !t.startsTitle(i+2, to) {
		return true
	}
	if !w.isSyllable() {
		return false
	}
	if i > from {
		return !t.words[i-1].upper
	}
	return !businessHeads[head] || vietnamese.HasMarks(w.key)
}

// wholeNoun is the word behind the noun of a body or the head of a title at word i: "Tổng liên đoàn", "Tổng giám đốc".
func (t *text) wholeNoun(i, to int) int {
	head, _ := lex.heads.at(t, i, to)
	title, _ := lex.titles.at(t, i, to)
	return max(head, title)
}

// goesOnAsName tells whether a name's part in capitals stands within the next few words: then
// the verb-like word before it is a part too ("Ban Tổ chức cán bộ Tỉnh ủy").
func (t *text) goesOnAsName(i, to int) bool {
	for n := 0; n < 3 && i < to; n++ {
		if t.words[i].punct {
			return false
		}
		if t.words[i].upper {
			return !t.startsTitle(i, to) && !t.eventAt(i, to) && !t.surnameAt(i, to)
		}
		end, _ := lex.words.at(t, i, to)
		if end == i {
			return false
		}
		if verbish[t.keyOf(i, end)] {
			return false
		}
		i = end
	}
	return false
}

// corePartStarts tells whether a part of a name may begin at i: a capital or a word of the list.
func (t *text) corePartStarts(i, to int) bool {
	if i >= to || t.words[i].punct {
		return false
	}
	if t.words[i].upper {
		return true
	}
	end, _ := lex.words.at(t, i, to)
	return end > i
}

func (t *text) verbishAt(i, to int) bool {
	end, _ := lex.words.at(t, i, to)
	return end > i && !t.words[i].upper && verbish[t.keyOf(i, end)]
}

// commaInName goes over the comma in "Sở Văn hóa, Thể thao và Du lịch": a capitalised word of
// the list follows, and "và" behind it.
func (t *text) commaInName(i, to int) int {
	if t.is(i-1, to, "phòng", ",", "chống") {
		return i + 2
	}
	if !t.upper(i+1, to) || t.body(i+1, to).to > i+1 || t.startsTitle(i+1, to) {
		return i
	}
	end, _ := lex.words.at(t, i+1, to)
	if ministry, _ := lex.bodies.find("bộ " + t.keyOf(i+1, max(end, i+2))); ministry {
		return i // "Bộ Ngoại giao, Thông tin và truyền thông": two of them
	}
	if t.hasKey(i+1, end, "và") {
		return i + 1
	}
	if end > i+1 && t.is(end, to, "và") && t.upper(end+1, to) {
		if after, _ := lex.words.at(t, end+1, to); after > end+1 {
			return i + 1
		}
	}
	return i
}

// countriesInName is the word behind the countries with which a name goes on from the comma at word i: "Trung tâm Đông Á, Úc và
// châu Phi"; i where it does not.
func (t *text) countriesInName(i, to int, head string) int {
	if head != "trung tâm" && head != "viện" && head != "vụ" && head != "viện nghiên cứu" || !t.endsPlace(i-4, i) {
		return i
	}
	first, kind := t.listedPlace(i+1, to)
	if first == i+1 || kind.Kind != "country" && kind.Kind != "region" || t.key(first, to) != "và" {
		return i
	}
	last, kind := t.listedPlace(first+1, to)
	if last == first+1 || kind.Kind != "country" && kind.Kind != "region" {
		return i
	}
	return last
}

// commaInTrade tells the comma before a second ware in small letters, and then whose trade it is: "Hiệp hội Chè, hạt tiêu Việt Nam".
func (t *text) commaInTrade(i, to int) bool {
	for j := i + 1; j <= i+2 && j < to; j++ {
		if w := t.words[j]; w.punct || w.upper || w.number || stopWords[w.key] {
			return false
		}
	}
	return t.is(i+3, to, "việt", "nam")
}

// tail goes over the areas behind a body's name: "Việt Nam", "tỉnh X", "TP Y".
func (t *text) tail(end, to int) int {
	for n := 0; n < 3; n++ {
		if t.is(end, to, "ở", "nước", "ngoài") {
			return end + 3
		}
		next := t.area(end, to, true)
		if next == end || next == end+1 && t.isSociety(end, to) {
			return end
		}
		if t.words[end].key == "các" {
			return end
		}
		end = next
	}
	return end
}

// isSociety tells "xã hội" from a commune: "các vấn đề xã hội", "Kinh tế - Xã hội".
func (t *text) isSociety(i, to int) bool {
	return t.is(i, to, "xã", "hội") && !t.upper(i+1, to)
}

func (t *text) hasKey(from, to int, key string) bool {
	for _, w := range t.words[from:to] {
		if w.key == key {
			return true
		}
	}
	return false
}

// Words that never stand in a name of a body after a capital: verbs, auxiliaries, conjunctions.
var stopWords = set(`đã sẽ đang vừa là tại ở với cho để khi trong ngoài từ đến tới theo do bởi được bị cùng và có gồm nói rằng nhưng mà thì nếu
	không chưa cũng còn này đó nêu cho_biết khẳng nhấn đề yêu phát phối tổ chức họp ra ký trao tặng nhận dự tham chủ trì mong bày bầu giữ làm
	phải thì nếu hãy cần nên năm ngày tháng lần khóa khoá nhiệm giai đoạn số ông bà anh chị đồng chí trước sau qua về vào lên xuống các những một hai ba nhiều mọi mỗi`)
