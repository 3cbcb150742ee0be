/** Metrics and their values as text, worded alike in every picture. */
@Export
@Version("1.0.0")
package thalweg.plot.measure;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
