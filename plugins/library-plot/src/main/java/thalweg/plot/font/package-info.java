/** The fonts of pictures that Java paints. */
@Export
@Version("1.0.0")
package thalweg.plot.font;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
