/** Models and the networks they become: parameters in one flat array, loss, gradient and scores. */
@Export
@Version("1.0.0")
package thalweg.api.model;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
