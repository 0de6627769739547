package embedded

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
)

// A socket's path has about 104 bytes on some systems; a new socket is made under a longer name first.
const (
	maxSocketPath = 96
	newSuffix     = ".new"
)

// socketPath is where the process that holds a file listens: beside it, or, where that path is
// too long, in a folder of the user's own among the temporary files.
func socketPath(file string) (string, error) {
	file, err := filepath.Abs(file)
	if err != nil {
		return "", err
	}
	if real, err := filepath.EvalSymlinks(file); err == nil {
		file = real
	}
	if beside := file + ".sock"; len(beside) <= maxSocketPath {
		return beside, nil
	}
	folder := filepath.Join(os.TempDir(), fmt.Sprintf("quanhe-%d", os.Getuid()))
	if err := os.Mkdir(folder, 0o700); err != nil && !errors.Is(err, os.ErrExist) {
		return "", err
	}
	// Nobody else may have made it: who can write there can answer in our place.
	if info, err := os.Lstat(folder); err != nil || !info.IsDir() || info.Mode().Perm() != 0o700 {
		return "", fmt.Errorf("%s: no folder that is yours alone", folder)
	}
	sum := sha256.Sum256([]byte(file))
	return filepath.Join(folder, hex.EncodeToString(sum[:8])+".sock"), nil
}
