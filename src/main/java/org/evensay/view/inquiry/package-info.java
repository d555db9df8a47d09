/**
 * What a project team and the groups of its inquiry may see. What is in a workshop passes through
 * {@link org.evensay.view.SharedPriorities} and {@link org.evensay.view.Disclosure} on its way, and through the group's
 * own word.
 */
package org.evensay.view.inquiry;
