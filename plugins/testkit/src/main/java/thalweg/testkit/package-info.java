/** One contract test per kind of plug-in, and small scenes and outputs to test renderers with. */
@Export
@Version("1.0.0")
package thalweg.testkit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
