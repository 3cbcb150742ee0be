/** The recorded path of the parameters during training. */
@Export
@Version("1.0.0")
package thalweg.api.trajectory;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
