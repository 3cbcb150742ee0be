/** Strategies that choose the plane on which paths and landscape are drawn. */
@Export
@Version("1.0.0")
package thalweg.api.direction;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
