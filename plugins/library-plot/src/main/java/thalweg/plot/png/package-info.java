/** PNG files with a palette. */
@Export
@Version("1.0.0")
package thalweg.plot.png;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
