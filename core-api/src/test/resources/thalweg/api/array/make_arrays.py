"""Writes the arrays of this folder with NumPy: python3 make_arrays.py"""

import numpy as np

np.save("float32.npy", np.array([[1.5, -2, 3.25], [1e-45, 3.4e38, np.nan]], dtype="<f4"))
np.save("float64.npy", np.array([0.1, -1e300, np.inf, 5e-324], dtype="<f8"))
np.save("int32.npy", np.array([[-2147483648, 0], [7, 2147483647]], dtype="<i4"))
np.save("int64.npy", np.array([-(2**53), 2**40, 3], dtype="<i8"))
np.save("scalar.npy", np.array(2.5, dtype="<f8"))
np.save("empty.npy", np.zeros((0, 3), dtype="<f4"))
np.save("fortran.npy", np.asfortranarray(np.arange(6, dtype="<f4").reshape(2, 3)))
np.save("big-endian.npy", np.arange(3, dtype=">f4"))
np.save("bool.npy", np.array([True, False]))
with open("version2.npy", "wb") as file:
    np.lib.format.write_array(file, np.arange(4, dtype="<f4"), version=(2, 0))
with open("version3.npy", "wb") as file:
    np.lib.format.write_array(file, np.arange(4, dtype="<f8"), version=(3, 0))
arrays = {"x": np.arange(3, dtype="<f8"), "loss": np.ones((2, 3), dtype="<f4")}
np.savez("arrays.npz", **arrays)
np.savez_compressed("compressed.npz", **arrays)
