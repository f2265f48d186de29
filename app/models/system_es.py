"""Why the system could not read or write a file, in words for the middle of a sentence."""

from __future__ import annotations

import errno

_REASONS = {
    errno.ENOENT: "no existe",
    errno.ENOTDIR: "no es una carpeta",
    errno.EISDIR: "es una carpeta",
    errno.EEXIST: "ya existe",
    errno.EACCES: "su cuenta no tiene permiso",
    errno.EPERM: "su cuenta no tiene permiso",
    errno.EROFS: "es de solo lectura",
    errno.ENOSPC: "no hay espacio",
    errno.EDQUOT: "no hay espacio",
    errno.EFBIG: "no hay espacio",
    errno.ENAMETOOLONG: "el nombre es muy largo",
    errno.ELOOP: "el enlace da vueltas",
    errno.EBUSY: "está en uso",
    errno.EIO: "el disco falla",
}


def why(error: OSError) -> str:
    """Word what the system's number means; one without words here is told as it is."""
    return _REASONS.get(error.errno or 0, f"error {error.errno} del sistema")
