/**
 * {@code thalweg dev}: redraws when the descriptor or a plug-in's jar changes, and shows the run
 * directory to this machine's browser.
 *
 * <pre>
 *  DevSession ──► DevJob ──► run directory ◄── RunFiles ◄── DevServer ◄── browser
 *      │                                                        │
 *      └────────────────► DevStatus ◄───────────────────────────┘ asks several times a second
 * </pre>
 */
package thalweg.runtime.dev;
