package extract

// Over which marks and words the name of an event goes on: event.go finds where it begins, and asks here at every comma, "và",
// dash, bracket and verb.

import "slices"

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
	if end := t.upToOrganizers(i, head, to); end > i {
		return end
	}
	kind, _ := areaWords.at(t, i+1, to)
	if kind > i+1 && (t.endsPlace(head, i) && !t.is(i+1, to, "thành", "phố") || t.words[i-1].upper && t.hasArea(head, i)) {
		return t.area(i+1, to, false)
	}
	return i
}

// upToOrganizers is the word "do" before those who hold an event, up to which a topic in capitals goes on in small letters over the comma at
// word i: "tọa đàm Báo chí sáng tạo(, vì dân, vì nước) do Hội A tổ chức"; i where none does.
func (t *text) upToOrganizers(i, head, to int) int {
	if !t.isPhrase(head, to) || t.upper(i+1, to) || t.endsPlace(head, i) {
		return i
	}
	for j := i + 1; j < min(to, i+wordsOfQuotedName); j++ {
		w := t.words[j]
		if w.key == "do" {
			if b := t.body(j+1, to); b.to > j+1 {
				return j
			}
			return i
		}
		_, kind := verbs.at(t, j, to)
		if w.punct && w.key != "," || w.mute || kind == toSay || kind == toAttend || kind == toHappen || t.someoneAt(j, to) || pastWords[w.key] || w.key == "được" || w.key == "tại" {
			return i
		}
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
	case t.secondHalf(i, head, to):
		return i + 1
	case t.joinsDirectly(i, to) || t.joinsField(i, head, to) || t.joinsNumber(i, to) || t.joinsPair(i, to):
		return i + 1
	}
	return i
}

// secondHalf tells the dash at word i between a topic in capitals and what is asked of it in small letters: "hội thảo Đạo đức nghề
// báo (- nội dung và giá trị)".
func (t *text) secondHalf(i, head, to int) bool {
	if t.key(i, to) != "-" || !t.words[i].gap || !t.upper(head, to) || t.upper(i+1, to) {
		return false
	}
	end, _ := halves.at(t, i+1, to)
	return end > i+1
}

// Words with which the second half of a topic begins.
var halves = func() *trie[bool] {
	tr := &trie[bool]{}
	phrases(tr, true, "nội dung, thực trạng, giải pháp, cơ hội, thách thức, thành tựu, kinh nghiệm, lý luận, những vấn đề, tiềm năng, triển vọng, định hướng, nâng cao, kết nối, hội nhập, vai trò, giá trị, bài học, động lực, xu hướng, tác động, góc nhìn, tầm nhìn, thành công, yêu cầu, nhận thức, thời cơ, những góc nhìn, hiện trạng")
	return tr.done()
}()

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
	if t.isConference(head) && t.upper(i+1, to) && t.isComplete(head, i) && (t.is(i+1, to, "hội", "nghị") || t.is(i+1, to, "kỳ", "họp") || t.is(i+1, to, "lễ")) {
		return i // "dự Hội nghị A lần thứ 6 và Hội nghị B": two of them
	}
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
	if t.andAlike(i, head, to) || t.joinsAnniversary(i, head, to) || t.andGoesOn(i, to) || t.andHalf(i, head, to) || t.andBetween(i, head, to) || t.andCapital(i, to) || t.andYear(i, to) || t.andPeers(i, head, to) || t.andQuoted(i, to) || t.joinsTopic(i, head, to) {
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

// andHalf tells "và" in the second half of a topic, between two words of two syllables: "- nội dung và giá trị".
func (t *text) andHalf(i, head, to int) bool {
	half, _ := halves.at(t, i-2, i)
	return half == i && t.secondHalf(i-3, head, i) && i+2 < to && !t.words[i+1].punct && !t.words[i+2].punct
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
		{"kiểm tra", "giám sát"}, {"bảo vệ", "chăm sóc"}, {"nông nghiệp", "nông dân"}, {"động", "thực vật"}, {"động vật", "thực vật"}, {"di dân", "tái định cư"}, {"giáo sư", "phó giáo sư"}, {"cán bộ đoàn", "đoàn viên"}, {"tỉnh", "thành"}, {"giải phóng mặt bằng", "tái định cư"}, {"yêu nước", "công tác khen thưởng"}, {"thanh", "kiểm tra"}, {"báo cáo", "đánh giá"}, {"nhũng nhiễu", "gây phiền hà"}, {"người dân", "doanh nghiệp"}, {"xử lý", "ngăn chặn"}, {"ngăn chặn", "đẩy lùi"}, {"lâu dài", "bảo vệ"}, {"đời sống", "sản xuất"}, {"thạc sĩ", "tiến sĩ"}, {"gs", "pgs"}, {"đảng", "nhà nước"}, {"nhà nước", "mặt trận tổ quốc"},
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
