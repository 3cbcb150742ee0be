/** HTML and SVG as text: escaped, balanced, and well-formed as XML too. */
@Export
@Version("1.0.0")
package thalweg.plot.markup;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
