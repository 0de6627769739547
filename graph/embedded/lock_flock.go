//go:build linux || darwin || freebsd || netbsd || openbsd || dragonfly

package embedded

import (
	"errors"
	"os"
	"syscall"
	"time"

	"github.com/quanhe/quanhe/graph"
)

// lock takes the lock that bbolt takes again through the same file, so that the pages are read
// while nobody writes them.
func lock(f *os.File, timeout time.Duration) error {
	const pause = 20 * time.Millisecond
	for deadline := time.Now().Add(timeout); ; time.Sleep(pause) {
		err := syscall.Flock(int(f.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		switch {
		case err == nil:
			return nil
		case !errors.Is(err, syscall.EWOULDBLOCK):
			return err
		case time.Now().After(deadline):
			return graph.ErrHeld
		}
	}
}
