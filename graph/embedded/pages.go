package embedded

import (
	"encoding/binary"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"os"

	"github.com/quanhe/quanhe/graph"
)

// checkPages reads a bbolt file page by page, as bytes, and refuses one in which a page is not
// what the rest of the file takes it for: both meta pages valid, every other page either in one
// place of one tree or free, all elements within their pages. bbolt itself trusts all of this,
// falls back to the state before where the newer meta page is damaged, and overwrites what a
// damaged list of free pages calls free.
func checkPages(f *os.File) error {
	info, err := f.Stat()
	if err != nil {
		return err
	}
	p := &pages{file: f, size: info.Size()}
	if err := p.check(); err != nil {
		return fmt.Errorf("%w: %w", graph.ErrDamaged, err)
	}
	return nil
}

type pages struct {
	file   *os.File
	size   int64
	length uint64 // of a page
	count  uint64 // pages in use or free
	used   []bool
}

// The layout of a bbolt file (its form 2).
const (
	pageHeader   = 16
	metaSize     = 64
	elementSize  = 16
	bucketHeader = 16
	boltMagic    = 0xED0CDAED
	boltForm     = 2

	branchPage, leafPage, metaPage, freePage = 0x01, 0x02, 0x04, 0x10

	bucketElement = 0x01
	manyFree      = 0xFFFF // the count is the first of the list
	noPage        = ^uint64(0)
)

type meta struct {
	pageSize              uint32
	root, free, count, tx uint64
}

func (p *pages) check() error {
	if p.size == 0 {
		return errors.New("the file is empty")
	}
	first, err := p.meta(0)
	if err != nil {
		return err
	}
	p.length = uint64(first.pageSize)
	second, err := p.meta(int64(p.length))
	if err != nil {
		return err
	}
	if second.pageSize != first.pageSize {
		return errors.New("two sizes of a page")
	}
	newest := first
	if second.tx > first.tx {
		newest = second
	}
	p.count = newest.count
	if p.count < 4 || p.count > uint64(p.size)/p.length {
		return fmt.Errorf("%d pages, the file has room for %d", p.count, uint64(p.size)/p.length)
	}
	p.used = make([]bool, p.count)
	p.used[0], p.used[1] = true, true
	if err := p.tree(newest.root); err != nil {
		return err
	}
	return p.free(newest.free)
}

func (p *pages) meta(at int64) (m meta, err error) {
	b := make([]byte, pageHeader+metaSize)
	if _, err := p.file.ReadAt(b, at); err != nil {
		return m, fmt.Errorf("meta page: %w", err)
	}
	b, flags := b[pageHeader:], binary.LittleEndian.Uint16(b[8:])
	number := func(i int) uint64 { return binary.LittleEndian.Uint64(b[i:]) }
	m = meta{pageSize: binary.LittleEndian.Uint32(b[8:]), root: number(16), free: number(32), count: number(40), tx: number(48)}
	sum := fnv.New64a()
	sum.Write(b[:56])
	switch {
	case flags != metaPage || binary.LittleEndian.Uint32(b) != boltMagic || binary.LittleEndian.Uint32(b[4:]) != boltForm:
		return m, errors.New("no meta page of bbolt")
	case sum.Sum64() != number(56):
		return m, errors.New("meta page: wrong checksum")
	case m.pageSize < 512 || m.pageSize > 1<<20 || m.pageSize&(m.pageSize-1) != 0:
		return m, fmt.Errorf("pages of %d bytes", m.pageSize)
	}
	return m, nil
}

// page reads a page with those that it overflows into, and marks them as used.
func (p *pages) page(id uint64) (page []byte, flags uint16, count int, err error) {
	if id < 2 || id >= p.count {
		return nil, 0, 0, fmt.Errorf("page %d of %d", id, p.count)
	}
	page = make([]byte, p.length)
	if _, err := p.file.ReadAt(page, int64(id*p.length)); err != nil {
		return nil, 0, 0, fmt.Errorf("page %d: %w", id, err)
	}
	flags, count = binary.LittleEndian.Uint16(page[8:]), int(binary.LittleEndian.Uint16(page[10:]))
	overflow := uint64(binary.LittleEndian.Uint32(page[12:]))
	if binary.LittleEndian.Uint64(page) != id || overflow >= p.count-id {
		return nil, 0, 0, fmt.Errorf("page %d: wrong header", id)
	}
	for i := id; i <= id+overflow; i++ {
		if p.used[i] {
			return nil, 0, 0, fmt.Errorf("page %d: used twice", i)
		}
		p.used[i] = true
	}
	if overflow > 0 {
		page = append(page, make([]byte, overflow*p.length)...)
		if _, err := p.file.ReadAt(page[p.length:], int64((id+1)*p.length)); err != nil {
			return nil, 0, 0, fmt.Errorf("page %d: %w", id, err)
		}
	}
	return page, flags, count, nil
}

func (p *pages) tree(root uint64) error {
	page, flags, count, err := p.page(root)
	if err != nil {
		return err
	}
	return p.node(root, page, flags, count)
}

// node checks the elements of a page, or of a bucket so small that it stands within one.
func (p *pages) node(id uint64, page []byte, flags uint16, count int) error {
	if flags != branchPage && flags != leafPage || pageHeader+count*elementSize > len(page) {
		return fmt.Errorf("page %d: no node of a tree", id)
	}
	for i := range count {
		e := page[pageHeader+i*elementSize:]
		if err := p.element(e, flags == leafPage); err != nil {
			return fmt.Errorf("page %d: element %d: %w", id, i, err)
		}
	}
	return nil
}

// element checks one; where its key and value stand is told from its own beginning.
func (p *pages) element(e []byte, leaf bool) error {
	word := func(i int) uint64 { return uint64(binary.LittleEndian.Uint32(e[4*i:])) }
	if !leaf {
		if word(0)+word(1) > uint64(len(e)) {
			return errors.New("its key is outside the page")
		}
		return p.tree(binary.LittleEndian.Uint64(e[8:]))
	}
	from, to := word(1)+word(2), word(1)+word(2)+word(3)
	switch {
	case to > uint64(len(e)):
		return errors.New("its value is outside the page")
	case word(0) == 0:
		return nil
	case word(0) != bucketElement || to-from < bucketHeader:
		return errors.New("neither value nor bucket")
	}
	bucket := e[from:to]
	if root := binary.LittleEndian.Uint64(bucket); root != 0 {
		return p.tree(root)
	}
	inline := bucket[bucketHeader:]
	if len(inline) < pageHeader {
		return io.ErrUnexpectedEOF
	}
	return p.node(0, inline, binary.LittleEndian.Uint16(inline[8:]), int(binary.LittleEndian.Uint16(inline[10:])))
}

// free checks that the list of free pages names exactly those that no tree has.
func (p *pages) free(list uint64) error {
	if list == noPage {
		return errors.New("no list of free pages")
	}
	page, flags, count, err := p.page(list)
	if err != nil {
		return err
	}
	ids := page[pageHeader:]
	n := uint64(count)
	if count == manyFree {
		n, ids = binary.LittleEndian.Uint64(ids), ids[8:]
	}
	if flags != freePage || n > uint64(len(ids))/8 {
		return fmt.Errorf("page %d: no list of free pages", list)
	}
	for i := range n {
		id := binary.LittleEndian.Uint64(ids[8*i:])
		if id < 2 || id >= p.count || p.used[id] {
			return fmt.Errorf("page %d: free and in use, or free twice", id)
		}
		p.used[id] = true
	}
	for id, used := range p.used {
		if !used {
			return fmt.Errorf("page %d: neither free nor in use", id)
		}
	}
	return nil
}
