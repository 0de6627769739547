package bench

import (
	"fmt"
	"strings"
	"testing"

	"github.com/quanhe/quanhe/graph"
	"github.com/quanhe/quanhe/internal/variations"
	"github.com/quanhe/quanhe/loader/article"
	"github.com/quanhe/quanhe/loader/extract"
)

// BenchmarkExtract reads articles on one core: those of ordinary length, and one of 10 KB to 10 MB,
// whose MB/s stay what they are where extraction is linear.
func BenchmarkExtract(b *testing.B) {
	var articles []graph.Article
	size := 0
	for _, text := range variations.Articles(1, 200) {
		a, err := article.Text([]byte(text), article.Given{})
		if err != nil {
			b.Fatal(err)
		}
		articles = append(articles, a)
		size += len(a.Text)
	}
	b.Run("articles", func(b *testing.B) {
		b.SetBytes(int64(size / len(articles)))
		for i := 0; b.Loop(); i++ {
			extract.Claims(articles[i%len(articles)])
		}
	})
	for _, kilobytes := range []int{10, 100, 1000, 10000} {
		b.Run(fmt.Sprintf("%dKB", kilobytes), func(b *testing.B) {
			var long strings.Builder
			for i := 0; long.Len() < kilobytes<<10; i++ {
				long.WriteString(articles[i%len(articles)].Text + "\n")
			}
			a := graph.Article{Text: long.String()}
			b.SetBytes(int64(len(a.Text)))
			for b.Loop() {
				extract.Claims(a)
			}
		})
	}
}
