/** Labelled examples to learn from, and the data sets that bring them. */
@Export
@Version("1.0.0")
package thalweg.api.data;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
