/** Reproducible random numbers: one documented stream for each seed and purpose. */
@Export
@Version("1.0.0")
package thalweg.api.random;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
