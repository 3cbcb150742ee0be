/** Cutting lines to a window: diverged paths lead very far away. */
@Export
@Version("1.0.0")
package thalweg.plot.clip;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
