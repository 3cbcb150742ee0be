/**
 * Plug-ins that are replaced while the framework runs, so that a jar that does not work never takes
 * the working one away.
 *
 * <pre>
 *  FileWatcher ──► a jar changed, and stopped changing
 *       │
 *  JarStaging ───► a copy aside, every entry read             ┐
 *  LivePlugins ──► installed beside, resolved, started,       │ fails: unloaded, the one before
 *       │          its factories asked for by bundle          │        serves on
 *  trial ────────► whoever uses it makes and draws with it    ┘
 *       │
 *  Replacement.commit ──► the one before is uninstalled and its classes let go of
 * </pre>
 *
 * <p>Bundles always run from copies: a jar that is being written over would break the one that
 * reads classes from it.
 */
package thalweg.runtime.reload;
