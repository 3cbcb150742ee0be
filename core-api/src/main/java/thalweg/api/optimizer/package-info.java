/** Update rules that move a network's parameters along a gradient. */
@Export
@Version("1.0.0")
package thalweg.api.optimizer;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
