/**
 * What the pictures of a comparison are made of: where each shape and each label stands, in whole units of the
 * picture's own ({@link Lettering#EM} of them are the height of its letters). Plain data in, plain data out: no words
 * for the screen, no colour. {@code web/templates/picture} draws it.
 */
package org.evensay.view.picture;
