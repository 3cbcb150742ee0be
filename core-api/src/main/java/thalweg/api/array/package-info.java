/** Reading and writing NumPy's {@code .npy} files without pickle. */
@Export
@Version("1.0.0")
package thalweg.api.array;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
