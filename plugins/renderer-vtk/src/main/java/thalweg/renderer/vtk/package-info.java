/**
 * The renderer {@code vtk}: landscape, surface and paths in VTK's XML formats (Avila et al., "The
 * VTK User's Guide", 11th edition 2010, chapter 19.3; header types as of VTK 6).
 */
package thalweg.renderer.vtk;
