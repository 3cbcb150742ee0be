/** Renderers and the output they write to. */
@Export
@Version("1.0.0")
package thalweg.api.render;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
