package embedded

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/cespare/xxhash/v2"
	"go.etcd.io/bbolt"
	bolterrors "go.etcd.io/bbolt/errors"

	"github.com/quanhe/quanhe/graph"
)

// The file holds what nothing else follows from: accounts, entities, judgements and the versions
// of name keys. Facts and evidence are worked out from them when it is opened. One batch is one
// transaction of bbolt.
//
// bbolt does not see damage. So every value begins with a checksum over its bucket, key and
// content, the totals of all checksums stand beside them, and before anything is read the pages
// are checked one by one (pages.go).
type file struct {
	db *bbolt.DB
	totals
}

// totals tell that nothing is missing: how many values there are, and the sum of their checksums.
type totals struct{ values, sum uint64 }

var (
	bucketArticles   = []byte("articles")
	bucketEntities   = []byte("entities")
	bucketJudgements = []byte("judgements")
	bucketVersions   = []byte("versions")
	bucketAbout      = []byte("quanhe") // the file itself

	keyForm   = []byte("form")
	keyTotals = []byte("totals")

	content = [][]byte{bucketArticles, bucketEntities, bucketJudgements, bucketVersions}
)

// fileForm is the version of what is written here. A file of another one is refused: forms from
// before any release have no claims that were judged wrong (1) and neither series of events nor articles that failed (2).
const fileForm = 3

const (
	checksumSize = 8
	lockTimeout  = time.Second
)

// openFile opens the file, made anew where there is none.
func openFile(path string) (*file, error) {
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		if err := createFile(path); err != nil {
			return nil, fmt.Errorf("create %s: %w", path, err)
		}
	}
	f := &file{}
	err := guard(func() (err error) {
		f.db, err = bbolt.Open(path, 0o600, &bbolt.Options{Timeout: lockTimeout, FreelistType: bbolt.FreelistMapType, OpenFile: openChecked})
		if errors.Is(err, bolterrors.ErrTimeout) {
			return graph.ErrHeld
		}
		return err
	})
	if err == nil {
		err = guard(f.readAbout)
	}
	if err != nil {
		f.close()
		return nil, fmt.Errorf("open %s: %w", path, explain(err))
	}
	return f, nil
}

// What a person can do about it.
func explain(err error) error {
	switch {
	case errors.Is(err, graph.ErrDamaged), errors.Is(err, bolterrors.ErrInvalid), errors.Is(err, bolterrors.ErrChecksum), errors.Is(err, bolterrors.ErrVersionMismatch):
		return fmt.Errorf("%w (%w): restore a copy of the file, or move it away and load the articles or an export again", graph.ErrDamaged, err)
	case errors.Is(err, graph.ErrNewer):
		return fmt.Errorf("%w: use a version of quanhe that is at least as new", err)
	}
	return err
}

// openChecked opens the file for bbolt once its lock is held and its pages are sound.
func openChecked(path string, flag int, mode os.FileMode) (*os.File, error) {
	f, err := os.OpenFile(path, flag&^os.O_CREATE, mode)
	if err != nil {
		return nil, err
	}
	if err = lock(f, lockTimeout); err == nil {
		err = checkPages(f)
	}
	if err != nil {
		f.Close()
		return nil, err
	}
	return f, nil
}

// createFile makes a whole file under another name and gives it its own at once, so that a file
// under this name is whole or damaged, never unfinished.
func createFile(path string) error {
	draft, err := os.CreateTemp(filepath.Dir(path), ".quanhe-*.new")
	if err != nil {
		return err
	}
	defer os.Remove(draft.Name())
	if err := draft.Close(); err != nil {
		return err
	}
	db, err := bbolt.Open(draft.Name(), 0o600, nil)
	if err != nil {
		return err
	}
	err = db.Update(func(tx *bbolt.Tx) error {
		for _, name := range append([][]byte{bucketAbout}, content...) {
			if _, err := tx.CreateBucket(name); err != nil {
				return err
			}
		}
		about := tx.Bucket(bucketAbout)
		if err := about.Put(keyForm, sealed(bucketAbout, keyForm, binary.AppendUvarint(nil, fileForm))); err != nil {
			return err
		}
		return totals{}.write(tx)
	})
	if err = errors.Join(err, db.Close()); err != nil {
		return err
	}
	if err := os.Link(draft.Name(), path); err != nil && !errors.Is(err, fs.ErrExist) { // another process may have been first
		return os.Rename(draft.Name(), path) // a file system without links
	}
	return nil
}

func (f *file) close() error {
	if f.db == nil {
		return nil
	}
	return f.db.Close()
}

// guard turns what reading a damaged file may end in, a panic or a fault of the memory that it is
// mapped to, into an error.
func guard(read func() error) (err error) {
	defer debug.SetPanicOnFault(debug.SetPanicOnFault(true))
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("%w: %v", graph.ErrDamaged, r)
		}
	}()
	return read()
}

func (f *file) readAbout() error {
	return f.db.View(func(tx *bbolt.Tx) error {
		about := tx.Bucket(bucketAbout)
		if about == nil {
			return fmt.Errorf("%w: no file of quanhe", graph.ErrDamaged)
		}
		written, err := unsealed(bucketAbout, keyForm, about.Get(keyForm))
		if err != nil {
			return err
		}
		switch version, n := binary.Uvarint([]byte(written)); {
		case n <= 0:
			return fmt.Errorf("%w: its form is not told", graph.ErrDamaged)
		case version > fileForm:
			return fmt.Errorf("%w: form %d, known here is up to %d", graph.ErrNewer, version, fileForm)
		case version < fileForm:
			return fmt.Errorf("form %d, from before the first release: load the articles into a new file", version)
		}
		return f.totals.read(tx)
	})
}

// sealed is content as it is stored.
func sealed(bucket, key, content []byte) []byte {
	value := binary.LittleEndian.AppendUint64(make([]byte, 0, checksumSize+len(content)), checksum(bucket, key, content))
	return append(value, content...)
}

// unsealed is the content of a stored value, a copy.
func unsealed(bucket, key, value []byte) (string, error) {
	if len(value) < checksumSize || binary.LittleEndian.Uint64(value) != checksum(bucket, key, value[checksumSize:]) {
		return "", fmt.Errorf("%w: %s %s", graph.ErrDamaged, bucket, key)
	}
	return string(value[checksumSize:]), nil
}

func checksum(bucket, key, content []byte) uint64 {
	var d xxhash.Digest
	d.Reset()
	d.Write(bucket)
	d.Write([]byte{0})
	d.Write(key)
	d.Write([]byte{0})
	d.Write(content)
	return d.Sum64()
}

func (t totals) write(tx *bbolt.Tx) error {
	content := binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, t.values), t.sum)
	return tx.Bucket(bucketAbout).Put(keyTotals, sealed(bucketAbout, keyTotals, content))
}

func (t *totals) read(tx *bbolt.Tx) error {
	written, err := unsealed(bucketAbout, keyTotals, tx.Bucket(bucketAbout).Get(keyTotals))
	if err != nil {
		return err
	}
	if len(written) != 16 {
		return fmt.Errorf("%w: totals of %d bytes", graph.ErrDamaged, len(written))
	}
	t.values, t.sum = binary.LittleEndian.Uint64([]byte(written)), binary.LittleEndian.Uint64([]byte(written[8:]))
	return nil
}

// A change is a value to be stored under a key, or nil where it goes.
type change struct{ bucket, key, content []byte }

// commit stores changes, all or nothing, and returns when they will survive a kill.
func (f *file) commit(changes []change) error {
	next := f.totals
	err := f.db.Update(func(tx *bbolt.Tx) error {
		for _, c := range changes {
			bucket := tx.Bucket(c.bucket)
			if old := bucket.Get(c.key); old != nil {
				next.values--
				next.sum -= binary.LittleEndian.Uint64(old)
			}
			if c.content == nil {
				if err := bucket.Delete(c.key); err != nil {
					return err
				}
				continue
			}
			value := sealed(c.bucket, c.key, c.content)
			next.values++
			next.sum += binary.LittleEndian.Uint64(value)
			if err := bucket.Put(c.key, value); err != nil {
				return err
			}
		}
		return next.write(tx)
	})
	if err == nil {
		f.totals = next
	}
	return err
}

// read is the content under a key.
func (f *file) read(bucket, key []byte) (text string, err error) {
	err = guard(func() error {
		return f.db.View(func(tx *bbolt.Tx) (err error) {
			text, err = unsealed(bucket, key, tx.Bucket(bucket).Get(key))
			return err
		})
	})
	return text, err
}

// all reads everything once, bucket by bucket in the order of [content], and tells whether it is whole.
func (f *file) all(do func(bucket []byte, key, text string) error) error {
	return guard(func() error {
		return f.db.View(func(tx *bbolt.Tx) error {
			var seen totals
			for _, name := range []([]byte){bucketEntities, bucketArticles, bucketJudgements, bucketVersions} {
				bucket := tx.Bucket(name)
				if bucket == nil {
					return fmt.Errorf("%w: no %s", graph.ErrDamaged, name)
				}
				err := bucket.ForEach(func(key, value []byte) error {
					text, err := unsealed(name, key, value)
					if err != nil {
						return err
					}
					seen.values++
					seen.sum += binary.LittleEndian.Uint64(value)
					return do(name, string(key), text)
				})
				if err != nil {
					return err
				}
			}
			if seen != f.totals {
				return fmt.Errorf("%w: %d values, want %d, or others than these", graph.ErrDamaged, seen.values, f.totals.values)
			}
			return nil
		})
	})
}
