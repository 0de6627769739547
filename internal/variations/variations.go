// Package variations draws any number of made-up articles from the samples and a seed: other
// people, places, days and years in the same sentences. Names are drawn from small lists, so that
// articles share people and events as a newspaper's do. Tests and benchmarks load them.
//
// Start at [Write]. The same seed gives the same articles, byte for byte.
package variations

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"github.com/quanhe/quanhe/examples"
)

// Write puts n articles as .txt files with front matter into the folder, and returns their paths
// in order.
func Write(folder string, seed uint64, n int) ([]string, error) {
	var paths []string
	for i, text := range Articles(seed, n) {
		name := filepath.Join(folder, fmt.Sprintf("%05d.txt", i))
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			return nil, err
		}
		paths = append(paths, name)
	}
	return paths, nil
}

// Articles returns n texts with front matter, of ids of their own.
func Articles(seed uint64, n int) []string {
	samples := sampleTexts()
	rng := rand.New(rand.NewPCG(seed, 0))
	texts := make([]string, n)
	for i := range texts {
		texts[i] = vary(samples[rng.IntN(len(samples))], i, rng)
	}
	return texts
}

func sampleTexts() []string {
	names, err := fs.Glob(examples.Articles, "articles/*.txt")
	if err != nil {
		panic(err) // the pattern is well formed
	}
	var texts []string
	for _, name := range names {
		text, err := fs.ReadFile(examples.Articles, name)
		if err != nil {
			panic(fmt.Sprintf("embedded file %s: %v", path.Base(name), err))
		}
		texts = append(texts, string(text))
	}
	return texts
}

var (
	people = []string{"Trần Quốc Vượng", "Hoàng Bình Quân", "Trần Ngọc Chính", "Lê Hoài Trung", "Nguyễn Thị Hoàng Vân", "Hà Kim Ngọc", "Đồng Huy Cương", "Lê Hồng Anh", "Trương Thị Mai", "Phạm Thị Lan"}

	families = strings.Fields("Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ")
	middles  = strings.Fields("Văn Thị Minh Ngọc Hữu Đức Thanh Quốc")
	givens   = strings.Fields("An Bình Chi Dũng Hà Hải Hòa Khánh Lan Long Mai Nam Phúc Quang Sơn Tâm Thảo Tuấn Vinh Yến")
	cities   = []string{"Hà Nội", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế", "Vinh", "Nha Trang", "Quảng Ngãi"}

	identity = regexp.MustCompile(`(?m)^id: .*$`)
	fullDay  = regexp.MustCompile(`\b\d{1,2}/\d{1,2}/20\d\d\b`)
	shortDay = regexp.MustCompile(`\b\d{1,2}/\d{1,2}\b`)
	year     = regexp.MustCompile(`\b20[12]\d\b`)
)

func vary(text string, i int, rng *rand.Rand) string {
	text = identity.ReplaceAllLiteralString(text, fmt.Sprintf("id: variations/%05d", i))
	var swaps []string
	for _, person := range people {
		swaps = append(swaps, person, pick(families, rng)+" "+pick(middles, rng)+" "+pick(givens, rng))
	}
	swaps = append(swaps, "Hà Nội", pick(cities, rng))
	text = strings.NewReplacer(swaps...).Replace(text)

	day, month, shift := 1+rng.IntN(28), 1+rng.IntN(12), rng.IntN(5)-4
	text = fullDay.ReplaceAllStringFunc(text, func(d string) string {
		return fmt.Sprintf("%d/%d%s", day, month, d[strings.LastIndex(d, "/"):])
	})
	text = shortDay.ReplaceAllLiteralString(text, fmt.Sprintf("%d/%d", day, month))
	return year.ReplaceAllStringFunc(text, func(y string) string {
		n, err := strconv.Atoi(y)
		if err != nil {
			return y // the pattern is four digits
		}
		return strconv.Itoa(n + shift)
	})
}

func pick(from []string, rng *rand.Rand) string { return from[rng.IntN(len(from))] }
